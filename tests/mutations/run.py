#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""run.py [--only TEXT] [--jobs N]

Breaks each rule once, on purpose, and shows that a test notices: a scope dropped, a bound moved, a condition turned
round. Each change is made to a copy of the headers, against which tests are built and run one file after the other
until one fails; where an assertion of the tests does not compile, that counts, too. Prints a line for each change; fails
if one goes unnoticed, or no longer applies. About ten seconds each: a check before a release, not with every commit.
"""
import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
work = f"{root}/build/mutations"
compiler = os.environ.get("CXX") or ("clang++-19" if shutil.which("clang++-19") else "g++")  # clang takes half the time

# header, what it says, what it shall say instead; the tests that look at it, those likeliest to notice first
judge_tests = ["judge/judge.cpp", "judge/kinds.cpp", "judge/traps.cpp", "judge/error_pages.cpp", "fixtures.cpp", "strip.cpp", "clean.cpp"]
text_tests = ["text/fold.cpp", "text/measure.cpp", "text/normal.cpp", "text/swar.cpp", "text/utf8.cpp", "repeats/content.cpp"]
phrase_tests = ["phrases/index.cpp", "phrases/book.cpp", "phrases/builtin.cpp"]
page_tests = ["duplicates.cpp", "clean.cpp", "annotate.cpp"]
near_tests = ["near_duplicates.cpp"]
set_tests = ["duplicates.cpp", "seen_paragraphs.cpp", "bounded_paragraphs.cpp", "paragraph_counts.cpp"]
score_tests = ["boilerplate.cpp", "fixtures.cpp"]
changes = [
    # alone
    ("judge/judge.hpp", "if (f.has(scope::alone)) out(k)", "if (f.has(scope::edge)) out(k)", judge_tests),
    ("judge/judge.hpp", "else if (f.form == shape::label_run) out(k) = {rule::label_run, f.flag, {}};", "", judge_tests),
    ("judge/judge.hpp", "else if (f.form == shape::placeholder) out(k) = {rule::placeholder, category::placeholder, {}};", "",
     judge_tests),
    ("judge/judge.hpp", "f.form == shape::breadcrumb && head(k) && prose_somewhere_", "f.form == shape::breadcrumb",
     judge_tests),
    ("judge/judge.hpp", "if (residue(k) && (is_subject(k) || is_quoted(k) || is_listed(k))) out(k) = {};", "", judge_tests),
    ("judge/judge.hpp", "(is_subject(k) || is_quoted(k) || is_listed(k))", "(is_subject(k) || is_listed(k))", judge_tests),
    ("judge/judge.hpp", "(is_subject(k) || is_quoted(k) || is_listed(k))", "(is_subject(k) || is_quoted(k))", judge_tests),
    ("judge/judge.hpp", "is_body(k + 1) && f.words <= 4 && !f.sentence && any(what & headings)",
     "is_body(k + 1) && f.words <= 0 && !f.sentence && any(what & headings)", judge_tests),
    ("judge/judge.hpp", "above.colon && above.words >= 8", "above.colon && above.words >= 80", judge_tests),
    # error_clusters, error_page
    ("judge/judge.hpp", "for (std::size_t j = k; j > 0 && k - j < 3 && take(j - 1);) --j;", "", judge_tests),
    ("judge/judge.hpp", "j <= k + 3 && take(j);) ++j;", "j <= k + 30 && take(j);) ++j;", judge_tests),
    ("judge/judge.hpp", "if (is_body(j)) return false;", "", judge_tests),
    ("judge/judge.hpp", "if (!whole || prose_somewhere_ || count_ > 40) return;", "return;", judge_tests),
    ("judge/judge.hpp", "if (!whole || prose_somewhere_ || count_ > 40) return;", "if (!whole) return;", judge_tests),
    # weather_heads
    ("judge/judge.hpp", "if (!part(j, match::start)) continue;", "continue;", judge_tests),
    ("judge/judge.hpp", "j < count_ && j <= k + 3 && head(j); ++j) {\n                if (!part",
     "j < count_ && j <= k + 3; ++j) {\n                if (!part", judge_tests),
    # glued_menus
    ("judge/judge.hpp", "fact(k).form == shape::glued_menu && !residue(k)", "fact(k).form == shape::code && !residue(k)",
     judge_tests),
    # blocks
    ("judge/judge.hpp", "b.room = 6;", "b.room = 1;", judge_tests),
    ("judge/judge.hpp", "b.room = 6;", "b.room = 60;", judge_tests),
    ("judge/judge.hpp", "if (is_body(k + 1)) return true;", "", judge_tests),
    ("judge/judge.hpp", "!(b.taken > 0 && gap && !b.spaced)", "true", judge_tests),
    ("judge/judge.hpp", "if (residue(k) && !opens_block(k)) continue;", "", judge_tests),
    ("judge/judge.hpp", "return fact(k).headline() && !fact(k).sentence;", "return fact(k).headline();", judge_tests),
    # zones
    ("judge/judge.hpp", "below > 0 && now.hits > 0 && titles >= 2", "below > 0 && now.hits > 0", judge_tests),
    ("judge/judge.hpp", "now.hits > 0 && now.since <= 8 && !f.sentence && !f.quantity", "now.hits > 0 && !f.sentence",
     judge_tests),
    ("judge/judge.hpp", "label && !last && now.hits > 0 && below > 0 && now.hits + below >= 3", "label && now.hits > 0",
     judge_tests),
    ("judge/judge.hpp", "|| a == headline", "", judge_tests),
    # menus
    ("judge/judge.hpp", "if (!prose_somewhere_) return;", "", judge_tests),
    ("judge/judge.hpp", "bool const below = k >= last_prose_ && size >= 3 && known * 2 >= size;",
     "bool const below = k >= last_prose_ && size >= 3;", judge_tests),
    ("judge/judge.hpp", "(size >= 3 && known * 4 >= size)", "(size >= 3)", judge_tests),
    # company
    ("judge/judge.hpp", "(proven || (labels >= 2 &&", "(proven || (labels >= 1 &&", judge_tests),
    ("judge/judge.hpp", "bool proven = (k == 0 && residue_before) || near_hit(k);", "bool proven = k == 0 && residue_before;",
     judge_tests),
    ("judge/judge.hpp", "f.has(scope::edge) && !f.item && !begins_prose", "f.has(scope::edge) && !f.item", judge_tests),
    ("judge/judge.hpp", "f.has(scope::edge) && !f.item && !begins_prose", "f.has(scope::edge) && !begins_prose", judge_tests),
    # one line
    ("judge/facts.hpp", "least_share = 8", "least_share = 800", judge_tests),
    ("judge/facts.hpp", "least_share = 8", "least_share = 1", judge_tests),
    ("judge/facts.hpp", "book == 0 && f.prose", "f.prose", judge_tests),
    ("judge/facts.hpp", "return same ? scope::edge : when;", "return scope::edge;", judge_tests),
    ("phrases/index.hpp", "runs_over = true;", "", judge_tests + phrase_tests),
    ("judge/facts.hpp", "inline constexpr std::size_t read_whole = 480", "inline constexpr std::size_t read_whole = 100",
     judge_tests),
    ("judge/facts.hpp", "if (r.where() == match::whole && line.full_stop() && line.words() <= 2) return false;", "", judge_tests),
    ("judge/facts.hpp", "if (f.form == shape::code && r.what() != category::placeholder) return false;", "", judge_tests),
    ("judge/facts.hpp", "return weak && r.when() == scope::alone ? scope::edge : r.when();", "return r.when();", judge_tests),
    ("judge/wrapped.hpp", "if (!can_begin(a) || !can_end(b)) return;", "return;", judge_tests),
    ("judge/labels.hpp", "if (one_label && s.find(',') != std::string_view::npos) return false;", "", judge_tests),
    ("judge/labels.hpp", "bool const decides = deciding >= 2", "bool const decides = deciding >= 1", judge_tests),
    ("judge/forms.hpp", "return arrows >= 2 && s.front() != '>';", "return arrows >= 1;", judge_tests),
    ("judge/forms.hpp", "return most >= 2 && tokens <= 8;", "return most >= 1;", judge_tests),
    ("judge/forms.hpp", "return numbers >= 3;", "return numbers >= 1;", judge_tests),
    # phrases
    ("phrases/index.hpp", "if (!quoted) visit(row);", "visit(row);", phrase_tests + judge_tests),
    ("phrases/index.hpp", "!line.boundary(from) ||", "", phrase_tests + judge_tests),
    ("phrases/index.hpp", "if (row_count == 0 || s.empty()) return false;", "return false;", phrase_tests),
    ("phrases/silent.hpp", "if (t.may_end(last)) return false;", ";", phrase_tests + judge_tests),
    ("phrases/silent.hpp", "if (t.may_hold_key(s, at) && t.may_hold(s, at)) return false;", "", phrase_tests + judge_tests),
    # text
    ("text/measure.hpp", "prose_length = 80", "prose_length = 40", text_tests + judge_tests),
    ("text/measure.hpp", "always_prose_length = 240", "always_prose_length = 2400", text_tests + judge_tests),
    ("text/fold.hpp", "if (c == 0x178) return 0xFF;", "", text_tests),
    # repeats
    ("repeats/repeats.hpp", "anchor_length = 100", "anchor_length = 20", page_tests),
    ("repeats/repeats.hpp", "anchor_copies = 3", "anchor_copies = 30", page_tests),
    ("repeats/repeats.hpp", "if (first == i || !g->stated ||", "if (first == i ||", page_tests),
    ("repeats/repeats.hpp", "(anchors >= 2 && behind)", "anchors >= 2", page_tests),
    # clean, trim, lines
    ("clean.hpp", "if (touched && blank_from < out)", "if (false)", page_tests),
    ("clean.hpp", "if (touched || removed) out = blank_from;", "", page_tests),
    ("clean.hpp", "for (int pass = 0; pass < 8; ++pass)", "for (int pass = 0; pass < 1; ++pass)", page_tests + judge_tests),
    ("trim.hpp", "if (is_marker(s.substr(i))) return head;", "return head;", ["trim.cpp"]),
    ("trim.hpp", "(!telling || line.words() > 1 || row->what() == category::ad)", "true", ["trim.cpp"]),
    # alone: what is the article's subject, quoted or listed
    ("judge/judge.hpp", "if (f.prose) return what == category::error_page && !head(k) && k < last_prose_;",
     "if (f.prose) return false;", judge_tests),
    ("judge/judge.hpp", "count_ > 1 && is_body(1) && !f.sentence)\n            return true;",
     "count_ > 1 && is_body(1) && !f.sentence)\n            return false;", judge_tests),
    ("judge/judge.hpp", "|| f.wrapped) return false;", ") return false;", judge_tests),
    ("judge/judge.hpp", "if (what == category::comment && (head(k) || f.words > 2)) return false;", "", judge_tests),
    ("judge/judge.hpp", "(end - first >= 2 && above.body()", "(end - first >= 1 && above.body()", judge_tests),
    ("judge/judge.hpp", "if (other.found() && other.value != fact(j).phrase.value) return true;",
     "if (other.found()) return true;", judge_tests),
    ("judge/judge.hpp", "if (!out(k).phrase().found()) return false;", "", judge_tests),
    # error_clusters, error_page
    ("judge/judge.hpp", "out(k) = out(k + 1) = {rule::error_cluster, category::error_page, fact(k + 1).phrase};", "{}", judge_tests),
    ("judge/judge.hpp", "&& !fact(j).prose && !fact(j).has(scope::alone))", "&& !fact(j).prose)", judge_tests),
    ("judge/judge.hpp", "(hits < 2 && count_ > 4)", "(hits < 2 && count_ > 40)", judge_tests),
    ("judge/judge.hpp", "labels == count_ && count_ >= 2 && !sentences", "labels == count_ && !sentences", judge_tests),
    ("judge/judge.hpp", "labels == count_ && count_ >= 2 && !sentences", "false", judge_tests),
    # weather_heads, glued_menus
    ("judge/judge.hpp", "f.where == m && f.words <= 6;", "f.where == m;", judge_tests),
    ("judge/judge.hpp", "!residue(k) && !is_body(k + 1) &&", "!residue(k) &&", judge_tests),
    # blocks
    ("judge/judge.hpp", "return f.has(scope::opener) ||", "return", judge_tests),
    ("judge/judge.hpp", "if (b.room > 0 && b.taken == 0) b.spaced = gap;", "", judge_tests),
    ("judge/judge.hpp", "if (fact(k).words > 1 || residue(k + 1)) return false;", "", judge_tests),
    ("judge/judge.hpp", "return (k + 2 < count_ && is_body(k + 2)) ||", "return", judge_tests),
    ("judge/judge.hpp", "|| (!is_member(k + 1) && !is_label(k + 1));", ";", judge_tests),
    ("judge/judge.hpp", "if (f.sentence && !(f.where == match::whole && f.words >= 3)) return false;", "", judge_tests),
    ("judge/judge.hpp", "if (!prose_somewhere_ && !f.colon) return false;", "", judge_tests),
    ("judge/judge.hpp", "f.colon && f.what() == category::related);", "f.what() == category::related);", judge_tests),
    # zones
    ("judge/judge.hpp", "label ? below > 0 || (now.hits >= 3 && !last)", "label ? below > 0", judge_tests),
    ("judge/judge.hpp", "residue(a) || f.item || f.form == shape::code", "residue(a) || f.form == shape::code", judge_tests),
    ("judge/judge.hpp", "residue(a) || f.item || f.form == shape::code", "residue(a) || f.item", judge_tests),
    ("judge/judge.hpp", "now.since <= 8 && !f.sentence && !f.quantity", "now.since <= 8 && !f.quantity", judge_tests),
    ("judge/judge.hpp", "now.since <= 8 && !f.sentence && !f.quantity", "now.since <= 8 && !f.sentence", judge_tests),
    ("judge/judge.hpp", "now.since <= 8 && !f.sentence && !f.quantity", "now.since <= 80 && !f.sentence && !f.quantity",
     judge_tests),
    ("judge/judge.hpp", "now.hits + below >= 3", "now.hits + below >= 2", judge_tests),
    ("judge/judge.hpp", "label && !last && now.hits > 0 && below > 0 &&", "label && now.hits > 0 &&", judge_tests),
    ("judge/judge.hpp", "if (z == count_ && hit_after) {", "if (false) {", judge_tests),
    ("judge/judge.hpp", "(fact(k).words >= 2 && (found == count_ || fact(found).words < 4))", "false", judge_tests),
    ("judge/judge.hpp", "(out(k).by() != rule::phrase || fact(k).speaks());", "true;", judge_tests),
    ("judge/judge.hpp", "if (line(z) < commit) committed = now;", "", judge_tests),
    # menus
    ("judge/judge.hpp", "(known == size && !title)", "known == size", judge_tests),
    ("judge/judge.hpp", "goes_on = k == 0 && memory.menu;", "goes_on = false;", judge_tests),
    ("judge/judge.hpp", "(k >= last_prose_ && f.quantity) ||", "", judge_tests),
    ("judge/judge.hpp", "|| (first && j == 0 && !named)) continue;", ") continue;", judge_tests),
    ("judge/judge.hpp", "(fact(k).titled || is_label(k)) && !listing", "!listing", judge_tests),
    ("judge/judge.hpp", "(fact(k).titled || is_label(k)) && !listing", "(fact(k).titled || is_label(k))", judge_tests),
    ("judge/judge.hpp", "return f.words <= 3 && looks_like_entry(k)", "return f.words <= 9 && looks_like_entry(k)", judge_tests),
    # company
    ("judge/judge.hpp", "fact(j).form != shape::page_numbers)))", "true)))", judge_tests),
    ("judge/judge.hpp", "(!between_prose || is_telling(end))", "true", judge_tests),
    ("judge/judge.hpp", "back <= 3 && back <= k && !is_body(k - back)", "back <= 3 && back <= k", judge_tests),
    ("judge/judge.hpp", "back <= 3 && back <= k && !is_body(k - back)", "back <= 30 && back <= k && !is_body(k - back)",
     judge_tests),
    ("judge/judge.hpp", "f.form == shape::page_numbers ||\n               f.form == shape::breadcrumb;",
     "f.form == shape::breadcrumb;", judge_tests),
    # from window to window
    ("judge/judge.hpp", "memory.room > 0 || memory.hits > 0 ||", "memory.hits > 0 ||", judge_tests),
    ("judge/judge.hpp", "memory.room > 0 || memory.hits > 0 ||", "memory.room > 0 ||", judge_tests),
    ("judge/judge.hpp", "memory.prose |= is_body(k);", "", judge_tests),
    ("judge/judge.hpp", "prose_after = z < count_ || last_prose_ == count_;", "prose_after = z < last_prose_;", judge_tests),
    ("judge/judge.hpp", "if (k == 0 || line(k - 1) < commit) memory = b;", "if (line(k) < commit) memory = b;", judge_tests),
    ("judge/judge.hpp", "memory.blank || line(0) > 0", "false", judge_tests),
    ("judge/judge.hpp", "memory.residue = residue(k);", "", judge_tests),
    # one line
    ("judge/facts.hpp", "read_start_of = 1600", "read_start_of = 16000", judge_tests),
    ("judge/facts.hpp", "return whole || any(r.what() & (category::notice | category::consent));", "return true;",
     judge_tests),
    ("judge/facts.hpp", "(when == scope::alone || (when == scope::edge && where == match::anywhere))",
     "when == scope::alone", judge_tests),
    ("judge/facts.hpp", "words >= 3 && words <= 25", "words >= 1 && words <= 25", judge_tests),
    ("judge/facts.hpp", "& ~(category::ad | category::related)", "", judge_tests),
    ("judge/facts.hpp", "if (when != other.when) return when < other.when;", "", judge_tests),
    ("judge/facts.hpp", "f.width <= 110", "f.width <= 1100", judge_tests),
    ("judge/facts.hpp", "!f.sentence && f.words >= 4 && f.width >= 25", "!f.sentence", judge_tests),
    ("judge/facts.hpp", "if (row.when() != scope::alone || (", "if ((", judge_tests),
    ("judge/facts.hpp", "if (!in_passing || when != scope::alone) return when;", "return when;", judge_tests),
    ("judge/wrapped.hpp", "&& !a.key && !b.key && !key_across(first, second, tables, buffer)) return;",
     ") return;", judge_tests),
    # labels
    ("judge/labels.hpp", "if (line.words() < 3 || line.words() > 24 ||", "if (line.words() > 24 ||", judge_tests),
    ("judge/labels.hpp", "if (!decides && (menu ||", "if (!decides && (", judge_tests),
    ("judge/labels.hpp", "(labels < 3 ? deciding == 0 || !one_kind :", "(labels < 3 ? deciding == 0 :", judge_tests),
    ("judge/labels.hpp", "|| (labels == 1 && deciding == 1)", "", judge_tests),
    ("judge/labels.hpp", "buffer.words() >= 2 && t < tables.size()", "t < tables.size()", judge_tests),
    ("judge/labels.hpp", "if (row->when() == scope::alone) {", "{", judge_tests),
    # shapes
    ("judge/forms.hpp", "s[lead.size] == ' ' && s.back() != s[0];", "s[lead.size] == ' ';", judge_tests),
    ("judge/forms.hpp", "return odd >= 2 ||", "return", judge_tests),
    ("judge/forms.hpp", "if (wrapped(\"{{\", \"}}\") || wrapped(\"{%\", \"%}\")", "if (wrapped(\"{%\", \"%}\")", judge_tests),
    ("judge/forms.hpp", "(prefix >= 2 && prefix <= 3)", "prefix >= 2", judge_tests),
    ("judge/forms.hpp", "&& s.size() > 4 && s.find(' ') == std::string_view::npos) return true;", ") return true;",
     judge_tests),
    ("judge/forms.hpp", "if (++piece > 60) return false;", "++piece;", judge_tests),
    ("judge/forms.hpp", "if (piece == 0 && i != 0) return false;", "", judge_tests),
    ("judge/forms.hpp", "upper && lower && since >= 3 &&", "upper && lower &&", judge_tests),
    ("judge/forms.hpp", "most >= 2 && tokens <= 8", "most >= 2", judge_tests),
    ("judge/forms.hpp", "(s[0] == '4' || s[0] == '5') && s[1] >= '0' && s[1] <= '2'", "true", judge_tests),
    ("judge/forms.hpp", "return is_status_number(s) || is_error_detail(s);", "return is_status_number(s);", judge_tests),
    ("judge/forms.hpp", "if (++words > 4 || word.empty()) return false;", "if (++words > 40 || word.empty()) return false;",
     judge_tests),
    # repeats
    ("repeats/repeats.hpp", "ends_statement(l.text) && !is_entry(l.text)", "ends_statement(l.text)", page_tests),
    ("repeats/repeats.hpp", "ends_statement(l.text) && !is_entry(l.text)", "text::ends_sentence(l.text) && !is_entry(l.text)",
     page_tests),
    ("repeats/repeats.hpp", "            ++before;\n", "            break;\n", page_tests),
    ("repeats/repeats.hpp", "            ++after;\n", "            break;\n", page_tests),
    ("repeats/repeats.hpp", "&& !same(groups_[*slot - 1], l.text)) {", "&& false) {", page_tests + ["hostile.cpp"]),
    # near duplicates
    ("near_duplicates.hpp", "near_threshold = 0.9", "near_threshold = 0.7", near_tests),
    ("near_duplicates.hpp", "is_anchor_length(s) && ends_statement(s)", "ends_statement(s)", near_tests),
    ("near_duplicates.hpp", "is_anchor_length(s) && ends_statement(s) && !is_entry(s)",
     "is_anchor_length(s) && !is_entry(s)", near_tests),
    ("near_duplicates.hpp", "&& ends_statement(s) && !is_entry(s)", "&& ends_statement(s)", near_tests),
    ("repeats/shingles.hpp", "return facts == facts_.size() ? n : 0;", "return n;", near_tests),
    ("repeats/shingles.hpp", "r.word() == facts_[facts]) ++facts;", "true) ++facts;", near_tests),
    ("repeats/shingles.hpp", "longest_ratio = 4", "longest_ratio = 400", near_tests),
    ("repeats/shingles.hpp", "least_shingles = 10", "least_shingles = 100", near_tests),
    ("repeats/shingles.hpp", "if (originals_[c.original].copies < anchor_copies)", "", near_tests),
    # across documents, across a site
    ("duplicates.hpp", "rule.long_enough(s)) && rule.well_ended(s);", "rule.long_enough(s));", set_tests),
    ("duplicates.hpp", "if (take_before(number)) both.push_back({number, {}});", "", set_tests),
    ("duplicates.hpp", "seen->insert(all);", "", set_tests),
    ("bounded_paragraphs.hpp", "if (full()) return true;", "", set_tests),
    ("bounded_paragraphs.hpp", "(rate_of(middle) <= rate ? low : high)", "(rate_of(middle) <= 9 * rate ? low : high)",
     set_tests),
    ("seen_paragraphs.hpp", "if (!(before < f)) {", "if (false) {", set_tests),
    ("paragraph_counts.hpp", "|| is_new || c->last == pages_) return;", "|| is_new) return;", set_tests),
    ("paragraph_counts.hpp", "rows = 3;", "rows = 2;", set_tests),
    ("paragraph_counts.hpp", "pages_with_key(lines[i].sample) >= least))", "true))", set_tests),
    ("paragraph_counts.hpp", "if (rule_.counts(line)) count(f);", "count(f);", set_tests),
    # the score
    ("boilerplate.hpp", "boilerplate_confidence = 0.9", "boilerplate_confidence = 0.5", score_tests),
    ("boilerplate.hpp", "main_text_confidence = 0.6", "main_text_confidence = 0.9", score_tests),
    ("boilerplate.hpp", "if (scored || l.residue) gone", "if (scored) gone", score_tests),
    ("boilerplate.hpp", "score_for(boilerplate_confidence), false", "score_for(boilerplate_confidence), true", score_tests),
    ("boilerplate.hpp", "if (!lines[i].residue) said_of", "said_of", score_tests),
    ("score/score.hpp", "(row[what] > limit ? 1u : 0u)", "(row[what] < limit ? 1u : 0u)", score_tests),
    ("score/score.hpp", "return a + (b - a) * rest / model_knot_step;", "return a;", score_tests),
    ("score/score.hpp", "if (gain <= best[k]) continue;", "if (gain >= best[k]) continue;", score_tests),
    ("score/score.hpp", "if (l.residue) continue;\n        if (l.long_enough", "if (l.long_enough", score_tests),
    ("score/score.hpp", "if (lines[i].prose && std::find(first, last, 0) != last)", "if (false)", score_tests),
    ("score/score.hpp", "if (!some_stay) return;", "", score_tests),
    ("score/score.hpp", "if (!prose_stays)", "if (false)", score_tests),
    ("score/score.hpp", "if (goes[i] != 0 && i != headline)", "if (goes[i] != 0)", score_tests),
    ("score/score.hpp", "i-- > 0 && seen < 6;", "i-- > 0 && seen < 60;", score_tests),
    ("score/score.hpp", "(equal && scores[i] < scores[found])", "(equal && scores[i] > scores[found])", score_tests),
    ("score/score.hpp", "better = found == lines.size() || (title && lines[found].words < 3);", "better = found == lines.size();",
     score_tests),
    ("clean.hpp", "if (lines[r.number].doubted) continue;", "", score_tests),
    ("clean.hpp", "for (auto& line : page_draft.lines()) line.goes = line.doubted;", "", score_tests),
]


def command(include, *rest):
    defines = ["-DPITH_TEST_RUN_TIME_ONLY", f'-DPITH_TEST_DIR="{root}/tests"']
    return [compiler, "-std=c++20", "-O0", *defines, f"-I{include}", f"-I{root}/tests", *rest]


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
                if re.search("static assertion (failed|expression is not)|non-constant condition for static", built.stdout):
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
    subprocess.run(command(f"{root}/include", "-c", f"{root}/tests/main.cpp", "-o", main_object), check=True)
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
