from __future__ import annotations

import pytest

from statuslint.prose.fitting import Context, judge
from statuslint.prose.reader import read

SAYS = [
    ("Das Token ist abgelaufen", "missing_credentials"),
    ("Der Nutzer hat keine Berechtigung", "missing_permission"),
    ("Die Rechnung wurde nicht gefunden", "absence"),
    ("Zu viele Anfragen in kurzer Zeit, bitte später wieder und nicht sofort", "rate_limit"),
    ("Der Dienst ist nicht verfügbar", "overload"),
    ("Ein interner Fehler ist aufgetreten", "server_fault"),
    ("Le jeton est expiré", "missing_credentials"),
    ("La facture est introuvable", "absence"),
    ("Accès refusé pour cette facture", "missing_permission"),
    ("Erreur interne du serveur", "server_fault"),
    ("El usuario no existe", "absence"),
    ("Acceso denegado", "missing_permission"),
    ("Demasiadas solicitudes", "rate_limit"),
    ("O usuário não foi encontrado", "absence"),
    ("Não autenticado", "missing_credentials"),
    ("Erro interno do servidor", "server_fault"),
    ("La fattura non è stata trovata", "absence"),
    ("Credenziali non valide", "missing_credentials"),
    ("Errore interno del server", "server_fault"),
    ("De factuur is niet gevonden", "absence"),
    ("Het token is verlopen", "missing_credentials"),
    ("Te veel verzoeken", "rate_limit"),
    ("請求書が見つかりません", "absence"),
    ("認証に失敗しました", "missing_credentials"),
    ("権限がありません", "missing_permission"),
    ("サーバー内部でエラーが発生しました", "server_fault"),
    ("用户不存在", "absence"),
    ("令牌无效", "missing_credentials"),
    ("没有权限", "missing_permission"),
    ("服务器内部错误", "server_fault"),
]


@pytest.mark.parametrize(("text", "name"), SAYS)
def test_a_phrase_of_another_language_is_read(text: str, name: str) -> None:
    assert name in {meaning.name for meaning in read(text)}


@pytest.mark.parametrize(
    "text",
    ["Счёт не найден", "청구서를 찾을 수 없습니다", "الفاتورة غير موجودة", "Laskua ei löydy", "Faktura hittades inte"],
)
def test_an_unknown_language_never_gives_a_finding(text: str) -> None:
    context = Context(method="post", has_content=True)
    assert all(judge(text, status, context) is None for status in ("200", "301", "400", "401", "404", "500"))


def test_either_side_of_a_foreign_or_may_be_the_case_that_fits() -> None:
    context = Context(method="get")
    assert judge("Das Token ist ungültig", "403", context) is not None
    assert judge("Das Token ist ungültig oder die Zahnräder klemmen", "403", context) is None


def test_the_article_of_portuguese_is_no_or() -> None:
    context = Context(method="post", has_content=True)
    assert judge("O turno já foi cancelado", "400", context) is not None
    assert judge("La talla no cabe o el turno ya fue cancelado", "400", context) is None


def test_a_path_may_name_a_login_in_its_own_language() -> None:
    for path, text in (("/connexion", "Identifiants manquants"), ("/inicio-sesion", "Credenciales incorrectas")):
        assert judge(text, "400", Context(method="post", path=path, has_content=True)) is None
        assert judge(text, "400", Context(method="post", path="/factures", has_content=True)) is not None


def test_of_is_an_or_in_dutch_alone() -> None:
    context = Context(method="get")
    assert judge("Het token is verlopen", "403", context) is not None
    assert judge("Het token is verlopen of de tandwielen klemmen", "403", context) is None
    assert judge("The token of the cogs is expired", "403", context) is not None
