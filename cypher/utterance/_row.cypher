// An utterance as stores give it.
utterance {.id, .speakerId, .text, .articleCount} AS utterance
