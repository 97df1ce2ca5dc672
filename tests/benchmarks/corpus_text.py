# SPDX-License-Identifier: BSL-1.0
"""corpus_text.py PAGES: a corpus for stream and corpus_dask.py on standard output, the same bytes each time.

Pages of 3 KB, as JSON lines with IDs of 10 digits, on sites of 50 pages: ten paragraphs of words by chance that count
across documents, three of which stood on an earlier page; and the site's own menu and footer.
"""
import json
import random
import sys

pages, by_chance = int(sys.argv[1]), random.Random(7)
syllables = [a + b for a in ("b", "d", "f", "k", "l", "m", "n", "r", "s", "t", "st", "tr") for b in "aeiou"]
words = ["".join(by_chance.choices(syllables, k=by_chance.randint(1, 3))) for _ in range(5000)]
earlier = []
for page in range(pages):
    site = page // 50
    host = f"www{site}.example"
    menu = [f"{words[(site * 7 + n) % 5000].capitalize()} {host}" for n in range(5)]
    footer = [f"Written in {words[site % 5000]}", f"Letters to {host}", f"Printed by {words[site * 3 % 5000]}"]
    text = []
    for paragraph in range(10):
        if paragraph % 3 == 1 and earlier:
            text.append(by_chance.choice(earlier))
        else:
            text.append(" ".join(by_chance.choices(words, k=50)).capitalize() + ".")
    earlier = (earlier + text[:1])[-10000:]
    record = {"id": 10**9 + page, "url": f"http://{host}/{page}", "text": "\n".join(menu + text + footer)}
    print(json.dumps(record))
