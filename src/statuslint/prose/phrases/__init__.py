"""The languages that the reader knows: a module of phrases each."""

from statuslint.prose.phrases import en

LANGUAGES = (en.LANGUAGE,)
