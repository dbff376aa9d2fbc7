"""What kind of act a cue names, and whether it was said to happen: the rules beside cue-classes.json.

classify(cue, before="", quoted=False) -> (class, asserted)
  class     SPEECH, WRITING, BELIEF, INTENT or DOCUMENT
  asserted  ASSERTED, NEGATED (did not say), CONJECTURED (may say, likely said) or HEARSAY (reportedly said)
`before` is the text between the source's end and the cue, or the clause before the cue; `quoted` says that at least half of the content's words stand in quotation marks.
"""
import json
import pathlib
import re

TABLE = json.loads((pathlib.Path(__file__).parent / "cue-classes.json").read_text(encoding="utf8"))
LEMMAS, IRREGULAR = TABLE["lemmas"], TABLE["irregular"]
PHRASES = sorted(TABLE["phrases"].items(), key=lambda x: -len(x[0]))
LIGHT = {"make", "give", "take", "put", "come", "go", "hold", "look", "set", "used", "turn", "draw", "lay", "begin", "start", "deliver", "send", "cast", "remain", "tend", "include", "allow", "cover", "mean", "need", "seem", "appear", "try", "continue"}
NEGATION = re.compile(r"\b(?:not|never|no|nor|neither|nobody|none|without|cannot|(?:stop(?:ped|s)?|fell|falls?) short of|refus\w+ to|declin\w+ to|fail\w* to|avoid\w*|den(?:y|ies|ied|ying) (?:saying|having|that \w+ (?:had )?said|ever))\b|n[’']t\b", re.I)
CONJECTURE = re.compile(r"\b(?:may|might|could|would|should|must|will|shall|likely|possibly|perhaps|maybe|probably|presumably|if|whether|unless|expected to|set to|due to|plan\w* to|going to|to be seen|want\w* to|hop\w+ to|tr(?:y|ies|ied|ying) to|seem\w* to|appear\w* to)\b|[’']ll\b", re.I)
HEARSAY = re.compile(r"\b(?:reportedly|allegedly|supposedly|purportedly|apparently|rumou?red|(?:is|are|was|were|been) (?:said|reported|understood|believed|thought|alleged) to|(?:is|was) quoted as)\b", re.I)


def lemmas(word):
    """candidate lemmas of an inflected English word, most likely first"""
    w = word.lower().replace("’", "'").strip("'")
    out = [IRREGULAR[w]] if w in IRREGULAR else []
    out.append(w)
    if w.endswith(("ies", "ied")):
        out.append(w[:-3] + "y")
    if w.endswith("ying"):
        out += [w[:-3], w[:-4] + "ie"]
    for s in ("ing", "ed", "es", "s", "d"):
        if w.endswith(s) and len(w) > len(s) + 1:
            b = w[:-len(s)]
            out += [b, b + "e"]
            if len(b) > 2 and b[-1] == b[-2]:
                out.append(b[:-1])
    return out


def words(cue):
    return re.findall(r"[a-z'\-]+", cue.lower().replace("’", "'"))


def known(word):
    return next((x for x in lemmas(word) if x in LEMMAS), None)


def kind(cue, source="", quoted=False):
    c = re.sub(r"\s+", " ", cue.lower().replace("’", "'")).strip()
    if c in TABLE["marks"]:
        return TABLE["marks"][c]
    paper = any(w in TABLE["nouns_of_documents"] for w in re.findall(r"[a-z\-]+", source.lower())[-3:])
    k = next((v for p, v in PHRASES if re.search(r"\b" + re.escape(p) + r"\b", c)), None) or TABLE["prepositions"].get(c)
    if k is None:
        found = [x for x in map(known, words(c)) if x]
        strong = [x for x in found if x not in LIGHT]
        k = LEMMAS[(strong or found)[0]] if found else "SPEECH" if quoted else "BELIEF"
    if k == "BY_SOURCE":
        return "DOCUMENT" if paper else "SPEECH"
    if paper and k in ("SPEECH", "WRITING"):
        return "DOCUMENT"
    return "SPEECH" if quoted and k in ("BELIEF", "INTENT") else k


def asserted(cue, before=""):
    clause = re.split(r"[.;:!?\n“”\"]", before)[-1][-40:]
    near = clause + " " + cue
    # the words after the cue's own verb belong to what is said, so only what leads up to it counts
    if NEGATION.search(near):
        return "NEGATED"
    if HEARSAY.search(near):
        return "HEARSAY"
    return "CONJECTURED" if CONJECTURE.search(near) else "ASSERTED"


def classify(cue, before="", quoted=False, source=""):
    return kind(cue, source, quoted), asserted(cue, before)


CASES = [("said", "", "SPEECH", "ASSERTED"), ("did not say", "", "SPEECH", "NEGATED"), ("may claim", "", "SPEECH", "CONJECTURED"), ("likely pressed", "", "SPEECH", "CONJECTURED"),
         ("wants", "", "BELIEF", "ASSERTED"), ("fears", "", "BELIEF", "ASSERTED"), ("is expected", "", "BELIEF", "ASSERTED"), ("denied", "", "SPEECH", "ASSERTED"), ("according to", "", "SPEECH", "ASSERTED"),
         ("tweeted", "", "WRITING", "ASSERTED"), ("said in a statement", "", "WRITING", "ASSERTED"), ("plans", "", "INTENT", "ASSERTED"), ("reportedly told", "", "SPEECH", "HEARSAY"),
         ("declined to say", "", "SPEECH", "NEGATED"), ("hasn’t said", "", "SPEECH", "NEGATED"), ("say", " would never ", "SPEECH", "NEGATED"), ("vowed", "", "INTENT", "ASSERTED"), ("added:", "", "SPEECH", "ASSERTED")]

if __name__ == "__main__":
    for cue, before, k, s in CASES:
        assert classify(cue, before) == (k, s), (cue, classify(cue, before), (k, s))
    assert classify("shows", source="the new poll") == ("DOCUMENT", "ASSERTED")
    print("cues: all cases pass")
