#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""run.py [--only TEXT] [--jobs N]

Breaks each rule once, on purpose, and shows that a test notices: a scope dropped, a bound moved, a condition turned
round. Each change is made to a copy of the headers, against which tests are built and run one file after the other
until one fails; at compile time counts, if it was an assertion. Prints a line for each change; fails if one goes
unnoticed, or no longer applies. A few seconds each: a check to run before a release, not with every commit.
"""
import argparse
import concurrent.futures
import os
import shutil
import subprocess
import sys

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
work = f"{root}/build/mutations"

# header, what it says, what it shall say instead; the tests that look at it, those likeliest to notice first
judge_tests = ["judge.cpp", "kinds.cpp", "traps.cpp", "error_pages.cpp", "fixtures.cpp", "strip.cpp", "clean.cpp"]
text_tests = ["text/fold.cpp", "text/measure.cpp", "text/normal.cpp", "text/swar.cpp", "text/utf8.cpp", "text/content.cpp"]
phrase_tests = ["phrases/index.cpp", "phrases/book.cpp", "phrases/builtin.cpp"]
page_tests = ["duplicates.cpp", "clean.cpp", "annotate.cpp"]
changes = [
    # alone
    ("judge.hpp", "if (f.has(scope::alone)) out(k)", "if (f.has(scope::edge)) out(k)", judge_tests),
    ("judge.hpp", "else if (f.form == shape::label_run) out(k) = {rule::label_run, f.flag, {}};", "", judge_tests),
    ("judge.hpp", "else if (f.form == shape::placeholder) out(k) = {rule::placeholder, category::placeholder, {}};", "",
     judge_tests),
    ("judge.hpp", "f.form == shape::breadcrumb && head(k) && prose_somewhere_", "f.form == shape::breadcrumb",
     judge_tests),
    ("judge.hpp", "if (residue(k) && (is_subject(k) || is_quoted(k) || is_listed(k))) out(k) = {};", "", judge_tests),
    ("judge.hpp", "(is_subject(k) || is_quoted(k) || is_listed(k))", "(is_subject(k) || is_listed(k))", judge_tests),
    ("judge.hpp", "(is_subject(k) || is_quoted(k) || is_listed(k))", "(is_subject(k) || is_quoted(k))", judge_tests),
    ("judge.hpp", "is_body(k + 1) && f.words <= 4 && !f.sentence && any(what & headings)",
     "is_body(k + 1) && f.words <= 0 && !f.sentence && any(what & headings)", judge_tests),
    ("judge.hpp", "above.colon && above.words >= 8", "above.colon && above.words >= 80", judge_tests),
    # error_clusters, error_page
    ("judge.hpp", "for (std::size_t j = k; j > 0 && k - j < 3 && take(j - 1);) --j;", "", judge_tests),
    ("judge.hpp", "j <= k + 3 && take(j);) ++j;", "j <= k + 30 && take(j);) ++j;", judge_tests),
    ("judge.hpp", "if (is_body(j)) return false;", "", judge_tests),
    ("judge.hpp", "if (!whole || prose_somewhere_ || count_ > 40) return;", "return;", judge_tests),
    ("judge.hpp", "if (!whole || prose_somewhere_ || count_ > 40) return;", "if (!whole) return;", judge_tests),
    # weather_heads
    ("judge.hpp", "if (!part(j, match::start)) continue;", "continue;", judge_tests),
    ("judge.hpp", "j < count_ && j <= k + 3 && head(j); ++j) {\n                if (!part",
     "j < count_ && j <= k + 3; ++j) {\n                if (!part", judge_tests),
    # glued_menus
    ("judge.hpp", "fact(k).form == shape::glued_menu && !residue(k)", "fact(k).form == shape::code && !residue(k)",
     judge_tests),
    # blocks
    ("judge.hpp", "b.room = 6;", "b.room = 1;", judge_tests),
    ("judge.hpp", "b.room = 6;", "b.room = 60;", judge_tests),
    ("judge.hpp", "if (is_body(k + 1)) return true;", "", judge_tests),
    ("judge.hpp", "!(b.taken > 0 && gap && !b.spaced)", "true", judge_tests),
    ("judge.hpp", "if (residue(k) && !opens_block(k)) continue;", "", judge_tests),
    ("judge.hpp", "return fact(k).headline() && !fact(k).sentence;", "return fact(k).headline();", judge_tests),
    # zones
    ("judge.hpp", "below > 0 && now.hits > 0 && titles >= 2", "below > 0 && now.hits > 0", judge_tests),
    ("judge.hpp", "now.hits > 0 && now.since <= 8 && !f.sentence && !f.quantity", "now.hits > 0 && !f.sentence",
     judge_tests),
    ("judge.hpp", "label && !last && now.hits > 0 && below > 0 && now.hits + below >= 3", "label && now.hits > 0",
     judge_tests),
    ("judge.hpp", "|| a == headline", "", judge_tests),
    # menus
    ("judge.hpp", "if (!prose_somewhere_) return;", "", judge_tests),
    ("judge.hpp", "bool const below = k >= last_prose_ && size >= 3 && known * 2 >= size;",
     "bool const below = k >= last_prose_ && size >= 3;", judge_tests),
    ("judge.hpp", "(size >= 3 && known * 4 >= size)", "(size >= 3)", judge_tests),
    # company
    ("judge.hpp", "(proven || (labels >= 2 &&", "(proven || (labels >= 1 &&", judge_tests),
    ("judge.hpp", "bool proven = (k == 0 && residue_before) || near_hit(k);", "bool proven = k == 0 && residue_before;",
     judge_tests),
    ("judge.hpp", "f.has(scope::edge) && !f.item && !begins_prose", "f.has(scope::edge) && !f.item", judge_tests),
    ("judge.hpp", "f.has(scope::edge) && !f.item && !begins_prose", "f.has(scope::edge) && !begins_prose", judge_tests),
    # one line
    ("detail/facts.hpp", "inline constexpr std::size_t read_whole = 480", "inline constexpr std::size_t read_whole = 100",
     judge_tests),
    ("detail/facts.hpp", "if (r.where() == match::whole && line.full_stop() && line.words() <= 2) return false;", "", judge_tests),
    ("detail/facts.hpp", "if (f.form == shape::code && r.what() != category::placeholder) return false;", "", judge_tests),
    ("detail/facts.hpp", "return weak && r.when() == scope::alone ? scope::edge : r.when();", "return r.when();", judge_tests),
    ("detail/wrapped.hpp", "if (!can_begin(a) || !can_end(b)) return;", "return;", judge_tests),
    ("detail/labels.hpp", "if (one_label && s.find(',') != std::string_view::npos) return false;", "", judge_tests),
    ("detail/labels.hpp", "bool const decides = deciding >= 2", "bool const decides = deciding >= 1", judge_tests),
    ("detail/shapes.hpp", "return arrows >= 2 && s.front() != '>';", "return arrows >= 1;", judge_tests),
    ("detail/shapes.hpp", "return most >= 2 && tokens <= 8;", "return most >= 1;", judge_tests),
    ("detail/shapes.hpp", "return numbers >= 3;", "return numbers >= 1;", judge_tests),
    # phrases
    ("phrases/index.hpp", "if (!quoted) visit(row);", "visit(row);", phrase_tests + judge_tests),
    ("phrases/index.hpp", "!line.boundary(from) ||", "", phrase_tests + judge_tests),
    ("phrases/index.hpp", "if (row_count == 0 || s.empty()) return false;", "return false;", phrase_tests),
    ("phrases/silent.hpp", "if (t.may_end(last)) return false;", "", phrase_tests + judge_tests),
    ("phrases/silent.hpp", "if (t.may_hold(s, i + swar::before(start))) return false;", "", phrase_tests + judge_tests),
    # text
    ("text/measure.hpp", "prose_length = 80", "prose_length = 40", text_tests + judge_tests),
    ("text/measure.hpp", "always_prose_length = 240", "always_prose_length = 2400", text_tests + judge_tests),
    ("text/fold.hpp", "if (c == 0x178) return 0xFF;", "", text_tests),
    # repeats
    ("detail/repeats.hpp", "anchor_length = 100", "anchor_length = 20", page_tests),
    ("detail/repeats.hpp", "anchor_copies = 3", "anchor_copies = 30", page_tests),
    ("detail/repeats.hpp", "if (first == i || !g->stated ||", "if (first == i ||", page_tests),
    ("detail/repeats.hpp", "(anchors >= 2 && behind)", "anchors >= 2", page_tests),
    # clean, trim, lines
    ("clean.hpp", "if (touched && blank_from < out)", "if (false)", page_tests),
    ("clean.hpp", "if (touched || removed) out = blank_from;", "", page_tests),
    ("clean.hpp", "for (int pass = 0; pass < 8; ++pass)", "for (int pass = 0; pass < 1; ++pass)", page_tests + judge_tests),
    ("trim.hpp", "if (is_marker(s.substr(i))) return head;", "return head;", ["trim.cpp"]),
    ("trim.hpp", "(!telling || line.words() > 1 || row->what() == category::ad)", "true", ["trim.cpp"]),
]


def command(include, *rest):
    return ["g++", "-std=c++20", "-O0", f"-I{include}", f"-I{root}/tests", f'-DPITH_TEST_DIR="{root}/tests"', *rest]


def quiet(arguments):
    return subprocess.run(arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=900)


def noticed_by(number, main_object, change):
    """The test file that notices a change; raises where there is none."""
    header, old, new, tests = change
    here = f"{work}/{number}"
    shutil.rmtree(here, ignore_errors=True)
    shutil.copytree(f"{root}/include", f"{here}/include", ignore=shutil.ignore_patterns("*.tsv"))
    name = f"{here}/include/pith/{header}"
    with open(name) as f:
        text = f.read()
    if text.count(old) != 1:
        raise ValueError(f"stands {text.count(old)} times in the header, not once")
    with open(name, "w") as f:
        f.write(text.replace(old, new))
    try:
        for test in tests:
            built = quiet(command(f"{here}/include", f"{root}/tests/{test}", main_object, "-o", f"{here}/test"))
            if built.returncode:
                if "static assertion failed" in built.stdout or "non-constant condition for static assertion" in built.stdout:
                    return f"{test}, at compile time"
                raise ValueError("does not compile:\n" + built.stdout[:2000])
            if quiet([f"{here}/test"]).returncode:
                return test
    finally:
        shutil.rmtree(here)
    raise ValueError("no test notices")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="changes whose header or text contains this")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    o = parser.parse_args()
    os.makedirs(work, exist_ok=True)
    main_object = f"{work}/main.o"
    subprocess.run(["g++", "-std=c++20", "-O0", "-c", f"{root}/tests/main.cpp", "-o", main_object], check=True)
    wanted = [c for c in changes if o.only in c[0] or o.only in c[1]]
    bad = 0
    with concurrent.futures.ThreadPoolExecutor(o.jobs) as pool:
        for change, result in [(c, pool.submit(noticed_by, n, main_object, c)) for n, c in enumerate(wanted)]:
            what = f"{change[0]}: {' '.join(change[1].split())[:70]}"
            try:
                print(f"noticed    {what}\n           by {result.result()}", flush=True)
            except ValueError as error:
                bad += 1
                print(f"NOT SEEN   {what}\n           {error}", flush=True)
    print(f"{len(wanted) - bad} of {len(wanted)} changes were noticed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
