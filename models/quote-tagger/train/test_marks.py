"""python -m pytest test_marks.py, or plain python: each case marks the expected fragments with [ ]; {…} is an unclosed one."""
from marks import fragments

CASES = r"""
He said: “[It is over.]”
"[One,]" he said, "[two.]"
``[Old wire style,]'' he said.
''[Old style,]'' he said.
‘[We won,]’ he said. ‘[It’s the players’ night.]’
'[I don't know what they'll do,]' he said.
'[The workers' rights come first,]' she said.
The so-called ‘[bad apples]’ in the force were ‘[dealt with]’.
It was the workers' victory, not the bosses' doing.
Back in the '90s rock 'n' roll was king, and we loved 'em.
He is 6'2" tall and 5" wide.
The 6'2" guard said: "[I am tall.]"
‘[He told me “go away” and left,]’ she said.
“[He called it ‘a farce’ and left,]” she said.
«[ Nous verrons ]», said Macron.
„[Wir sehen,]“ said Scholz.
„[Wir sehen,]” said Scholz.
»[Wir sehen]«, said Scholz.
”[Vi ser,]” said Kristersson.
“{First paragraph of many.}
He said “[this]“ and went.
"[ spaced marks ]" are read too.
It ended badly," he said.
“[One]” and “[two]”, but “{three}
Headline: ‘[We will not go]’ – minister
'[We were goin' home,]' he said.
The boss said '[no]'.
O’Brien’s dog and the Joneses’ cat.
“[Nested “marks” inside,]” he said.
(‘[Enough]’)
""".strip().split("\n")


def parse(case):
    text, want, at = "", [], 0
    for c in case:
        if c in "[{":
            at = len(text)
        elif c in "]}":
            want.append((at, len(text), c == "]"))
        else:
            text += c
    return text, want


def test_cases():
    bad = []
    for case in CASES:
        text, want = parse(case)
        got = fragments(text)
        if got != want:
            bad.append((text, [text[s:e] for s, e, _ in want], [(text[s:e], c) for s, e, c in got]))
    assert not bad, "\n".join(map(str, bad))


def test_open_singles_over_paragraphs():
    t = "‘First part.\n\n‘Second part,’ he said."
    assert [t[s:e] for s, e, _ in fragments(t)] == ["First part.", "Second part,"]


if __name__ == "__main__":
    test_cases()
    test_open_singles_over_paragraphs()
    print("marks: all cases pass")
