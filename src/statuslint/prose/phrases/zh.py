"""Chinese: phrases for the distinctions that clients act on. Data only; `template.py` explains the notation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.prose.lexicon import Language

if TYPE_CHECKING:
    from statuslint.prose.meanings import MeaningName

CLASSES = {
    "token": "令牌",
}

PHRASES: dict[MeaningName, tuple[str, ...]] = {
    "missing_credentials": (
        "未登录|未登入|尚未登入|请先登录|請先登入|未认证|未認證|认证失败|認證失敗|身份验证失败|身分驗證失敗|验证失败_token|令牌无效|令牌過期|令牌过期|无效的令牌|無效的令牌|token无效|token無效|token过期|token過期|token失效|登录失效|登录已过期|未提供令牌|鉴权失败|身份认证失败|未授权_请登录|密码错误|密碼錯誤|用户名或密码错误",
    ),
    "unauthorized": ("未授权|未授權|未经授权|未經授權",),
    "missing_permission": (
        "没有权限|沒有權限|无权限|無權限|权限不足|權限不足|无权|無權|禁止访问|禁止存取|拒绝访问|拒絕存取|权限不够",
    ),
    "absence": ("不存在|未找到|找不到|没有找到|沒有找到|查無|查无|未发现",),
    "conflict": ("已存在|已经存在|已經存在|重复|重複|冲突|衝突|已被使用|已被占用|已注册",),
    "rate_limit": (
        "请求过于频繁|請求過於頻繁|请求太频繁|请求过多|請求過多|请求次数过多|频率限制|頻率限制|限流|超过频率|操作频繁|太多请求",
    ),
    "overload": (
        "服务不可用|服務不可用|服务暂时不可用|服務暫時不可用|系统维护|系統維護|维护中|維護中|系统繁忙|系統繁忙|服务器繁忙|过载",
    ),
    "upstream_failure": ("上游服务|上游服務|第三方服务错误|第三方服務錯誤|第三方接口错误|第三方接口失败|网关错误",),
    "timeout": ("超时|逾時|超時",),
    "server_fault": (
        "服务器错误|伺服器錯誤|服务器内部错误|伺服器內部錯誤|内部错误|內部錯誤|系统错误|系統錯誤|服务器异常|系统异常|服务端错误|数据库错误|資料庫錯誤|服务器出错",
    ),
    "semantic_error": ("校验失败|校驗失敗|参数校验失败|数据校验|参数验证失败|資料驗證失敗|表单验证失败",),
    "syntax_error": (
        "缺少参数|缺少參數|缺少必要|参数缺失|參數缺失|参数不能为空|不能为空|不能為空|格式错误|格式錯誤|格式不正确|格式不正確|解析失败|语法错误",
    ),
    "client_fault": (
        "参数错误|參數錯誤|请求错误|請求錯誤|错误的请求|錯誤的請求|无效的请求|無效的請求|参数无效|參數無效|请求参数错误|參數有誤|参数有误|请求无效|非法请求|参数不正确",
    ),
    "invalidity": ("无效|無效|错误|錯誤|非法|不正确|不正確|不合法",),
    "failure": ("失败|失敗|异常|異常|出错|無法|无法|不能",),
}

LANGUAGE = Language(
    script="[\u3400-\u9fff]",
    other_script="[\u3040-\u30ff]",
    classes=CLASSES,
    phrases=PHRASES,
    weak=frozenset({"unauthorized", "client_fault", "invalidity", "failure", "timeout"}),
)
