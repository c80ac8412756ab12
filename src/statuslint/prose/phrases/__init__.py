"""The languages that the reader knows: a module of phrases each."""

from statuslint.prose.phrases import de, en, es, fr, it, ja, nl, pt, zh

LANGUAGES = tuple(module.LANGUAGE for module in (en, de, es, fr, it, ja, nl, pt, zh))
