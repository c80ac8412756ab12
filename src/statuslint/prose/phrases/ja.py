"""Japanese: phrases for the distinctions that clients act on. Data only; `template.py` explains the notation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.prose.lexicon import Language

if TYPE_CHECKING:
    from statuslint.prose.meanings import MeaningName

CLASSES = {
    "token": "トークン 認証情報 apiキー アクセストークン 資格情報 パスワード セッション 認証",
}

PHRASES: dict[MeaningName, tuple[str, ...]] = {
    "missing_credentials": (
        "認証エラー|認証に失敗|認証失敗|認証が必要|認証されていない|認証されていません|未認証|認証情報が無効|認証情報がない|認証情報が不正|認証できません",
        "ログインしていない|ログインしていません|ログインが必要|未ログイン",
        "トークンが無効|トークンが不正|トークンが期限切れ|トークンがない|無効なトークン|無効なアクセストークン|トークンの有効期限",
        "セッションが切れ|セッションが無効",
    ),
    "missing_permission": (
        "権限がない|権限がありません|権限が不足|権限不足|権限が必要|権限を持っていない|権限を持っていません|権限エラー|アクセス権がない|アクセス権がありません",
        "アクセスが拒否|アクセス拒否|許可されていません|許可されていない",
    ),
    "absence": ("見つかりません|見つからない|見つかりませんでした|存在しない|存在しません|存在しませんでした",),
    "conflict": ("既に存在|すでに存在|既に登録|すでに登録|既に使用|すでに使用|重複|競合",),
    "rate_limit": (
        "リクエストが多すぎ|リクエスト数が多すぎ|レート制限|リクエスト制限|リクエスト数の上限|レートリミット",
    ),
    "overload": ("過負荷|メンテナンス中|サービス利用不可|サービスが利用できません|一時的に利用できません|混雑",),
    "upstream_failure": ("外部サービスのエラー|外部サービスエラー|外部apiエラー|外部apiのエラー|上流サーバー",),
    "timeout": ("タイムアウト|時間切れ",),
    "server_fault": (
        "サーバーエラー|サーバエラー|内部エラー|サーバー内部|サーバ内部|内部サーバーエラー|データベースエラー|サーバー側のエラー",
    ),
    "semantic_error": ("バリデーションエラー|バリデーションに失敗|検証エラー|入力チェックエラー",),
    "syntax_error": (
        "パラメータ不足|パラメーター不足|パラメータが不足|パラメータがない|必須パラメータ|必須項目|形式が不正|フォーマットが不正|フォーマットエラー|パースエラー|構文エラー|未指定",
    ),
    "client_fault": (
        "不正なリクエスト|リクエストが不正|無効なリクエスト|リクエストが無効|リクエスト不正|パラメータが不正|パラメータ不正|不正なパラメータ|無効なパラメータ|入力エラー|リクエストエラー|パラメータエラー",
    ),
    "invalidity": ("不正|無効|正しくない|正しくありません|間違",),
    "failure": ("エラー|失敗|できません|できない|問題が",),
}

LANGUAGE = Language(
    script="[\u3040-\u30ff\u3400-\u9fff]",
    classes=CLASSES,
    phrases=PHRASES,
    weak=frozenset({"client_fault", "invalidity", "failure", "timeout"}),
)
