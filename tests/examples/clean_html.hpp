// SPDX-License-Identifier: BSL-1.0
//
// The page of --report: each page with what went from it and why. One file that asks no network for anything. Pages are
// written as they come; the sums, known at the end, are put in front by the style.
#ifndef PITH_EXAMPLES_CLEAN_HTML_HPP
#define PITH_EXAMPLES_CLEAN_HTML_HPP

#include "clean_account.hpp"
#include "clean_system.hpp"

#include <pith/pith.hpp>

#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tool {

/// Text as HTML, also between quotes. What is no character is U+FFFD, and control characters are pictures of themselves.
inline std::string escaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        auto const [code, size] = pith::text::decode(text, i);
        static constexpr std::string_view specials = "&<>\"'";
        static constexpr std::string_view entities[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};
        char bytes[4];
        if (code < 0x80 && specials.find(text[i]) != std::string_view::npos) out += entities[specials.find(text[i])];
        else if ((code < 0x20 && code != '\t') || code == 0x7F)
            out.append(bytes, pith::text::encode(code == 0x7F ? 0x2421 : 0x2400 + code, bytes));
        else if (code >= pith::text::bad_byte || (code >= 0x80 && code < 0xA0))
            out.append(bytes, pith::text::encode(0xFFFD, bytes));
        else out += text.substr(i, size);
        i += size;
    }
    return out;
}

class html_report {
public:
    explicit html_report(fs::path const& to) : file_(to) { file_.write(head()); }

    void add(std::string_view name, std::string_view page, pith::page_report const& r,
             std::vector<std::string> const& evidence) {
        auto const gone = count(page, r.removed);
        auto const size = size_of(page);
        auto const kind = std::string(pith::name(r.kind));
        auto text = "<details class=page open data-kind=" + kind + " data-words=" + std::to_string(r.words) +
                    " data-words-removed=" + std::to_string(r.words_removed) + ">\n<summary><h2>" + escaped(name) +
                    "</h2> <span class=\"kind " + kind + "\">" + kind + "</span> <span class=figures>" +
                    figures(size.lines, r.removed.size(), r.words, r.words_removed) + "</span></summary>\n";
        if (!r.evidence.empty()) text += "<p>Taken for this by <q>" + escaped(r.evidence) + "</q></p>\n";
        if (r.over_budget) text += "<p>More than the budget allows would go: left as it was</p>\n";
        text += bar(gone, size) + "<ol>\n";
        std::size_t number = 0, next = 0;
        for (std::string_view line : page | pith::views::lines) {
            auto const at = std::to_string(++number);
            if (line.ends_with('\r')) line.remove_suffix(1);
            text += "<li value=" + at;
            if (next < r.removed.size() && r.removed[next].line == number) {
                auto const& why = r.removed[next].why;
                auto const category = std::string(pith::name(why.what));
                text += " data-c=" + category + " title=\"" + category + " by " + escaped(why.rule) + ": " +
                        escaped(evidence[next]) + '"';
                ++next;
            }
            text += '>' + escaped(line) + "</li>\n"; // no line end in it: lines show their blanks
        }
        file_.write(text + "</ol>\n</details>\n");

        for (std::size_t i = 0; i < gone.size(); ++i) gone_[i] += gone[i];
        size_ += size;
        removed_ += r.removed.size();
        words_ += r.words;
        words_removed_ += r.words_removed;
        ++pages_;
        ++kinds_[static_cast<std::size_t>(r.kind)];
    }
    /// The sums, and the end. Returns what went wrong, or nothing.
    std::string finish() {
        std::string kinds;
        for (std::size_t i = 0; i < kinds_.size(); ++i)
            if (kinds_[i] != 0)
                kinds += (kinds.empty() ? "" : ", ") + std::to_string(kinds_[i]) + ' ' +
                         std::string(pith::name(static_cast<pith::page_kind>(i)));
        file_.write("<header>\n<h1>What went, and why</h1>\n<p>" + std::to_string(pages_) +
                    (pages_ == 1 ? " page: " : " pages: ") + kinds + "</p>\n<p class=figures>" +
                    figures(size_.lines, removed_, words_, words_removed_) + "</p>\n" + bar(gone_, size_) +
                    "</header>\n<nav>" + box("kept", size_.lines - removed_));
        for (std::size_t i = 0; i < gone_.size(); ++i)
            if (gone_[i].lines != 0) file_.write(box(category_name(i), gone_[i].lines));
        file_.write(std::string("<output></output></nav>\n<script>\n") + script + "</script>\n</body>\n</html>\n");
        return file_.commit();
    }
    [[nodiscard]] std::string const& why() const { return file_.why(); }

private:
    static std::string figures(std::size_t lines, std::size_t removed, std::size_t words, std::size_t words_removed) {
        std::string text = std::to_string(removed) + " of " + std::to_string(lines) + " lines and " +
                           std::to_string(words_removed) + " of " + std::to_string(words) + " words removed";
        if (words != 0) text += " (" + std::to_string((200 * words_removed + words) / (2 * words)) + " %)";
        return text;
    }
    /// What a page's bytes went to, each part as long as it is large.
    static std::string bar(amounts const& gone, amount left) {
        std::string parts;
        auto const part = [](std::string_view name, amount const& a, std::string const& category) {
            return "<span" + category + " style=\"flex-grow:" + std::to_string(a.bytes) + "\" title=\"" +
                   std::string(name) + ": " + std::to_string(a.lines) + " lines, " + std::to_string(a.bytes) +
                   " bytes\"></span>";
        };
        for (std::size_t i = 0; i < gone.size(); ++i) {
            if (gone[i].lines == 0) continue;
            auto const name = category_name(i);
            parts += part(name, gone[i], " data-c=" + std::string(name));
            left.lines -= gone[i].lines;
            left.bytes -= gone[i].bytes;
        }
        return "<div class=bar>" + part("kept", left, {}) + parts + "</div>\n";
    }
    static std::string box(std::string_view name, std::size_t lines) {
        auto const n = std::string(name);
        return "<label" + (n == "kept" ? "" : " data-c=" + n) + "><input type=checkbox checked value=" + n +
               " data-lines=" + std::to_string(lines) + "> " + n + " <b>" + std::to_string(lines) + "</b></label>\n";
    }
    static std::string head() {
        std::string colours;
        for (std::size_t i = 0; i < amounts().size(); ++i) {
            auto const name = std::string(category_name(i));
            // Evenly around the circle, in steps that keep neighbours apart.
            colours += "[data-c=" + name +
                       "]{--hue:" + std::to_string(i * 7 % amounts().size() * 360 / amounts().size()) + "}.no-" + name +
                       " li[data-c=" + name + "]{display:none}\n";
        }
        return std::string(R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>What went, and why</title>
<style>
:root{color-scheme:light dark;--page:#fff;--text:#1c1e21;--soft:#63676e;--line:#d9dce1;--fill:88%;--edge:42%;--kept:#c3c8d0}
@media(prefers-color-scheme:dark){:root{--page:#16181c;--text:#e4e6ea;--soft:#9aa0a9;--line:#343840;--fill:20%;--edge:62%;--kept:#4a505a}}
body{display:flex;flex-direction:column;max-width:62rem;margin:0 auto;padding:1rem;background:var(--page);color:var(--text);font:15px/1.5 system-ui,sans-serif}
header{order:-2}
nav{order:-1;position:sticky;top:0;display:flex;flex-wrap:wrap;gap:.3rem .5rem;align-items:center;padding:.5rem 0;background:var(--page);border-bottom:1px solid var(--line);z-index:1}
h1{font-size:1.5rem;margin:0}
h2{display:inline;font-size:1.05rem;overflow-wrap:anywhere;unicode-bidi:isolate}
p{margin:.3rem 0;overflow-wrap:anywhere}
.figures,output{color:var(--soft);font-size:.9rem}
output{margin-left:auto}
label{padding:.05rem .6rem .05rem .3rem;border:1px solid var(--line);border-radius:1rem;cursor:pointer;font-size:.9rem}
.kind{padding:.05rem .5rem;border:1px solid var(--soft);border-radius:1rem;font-size:.85rem}
.kind:not(.article){background:var(--text);color:var(--page)}
.page{margin:1rem 0;border:1px solid var(--line);border-radius:.5rem;padding:.6rem .8rem;content-visibility:auto;contain-intrinsic-size:auto 40rem}
summary{cursor:pointer}
.bar{display:flex;height:.8rem;margin:.5rem 0;border-radius:.4rem;overflow:hidden}
.bar span{flex-basis:0;background:var(--kept)}
.bar span[data-c]{min-width:2px;background:hsl(var(--hue) 60% var(--edge))}
ol{margin:0;padding-left:4rem}
li{padding:0 .5rem;min-height:1.5em;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;border-left:4px solid transparent}
li::marker{color:var(--soft);font-size:.8rem}
[data-c]:not(span){background:hsl(var(--hue) 60% var(--fill));border-color:hsl(var(--hue) 60% var(--edge))}
li[data-c]{text-decoration:line-through;text-decoration-color:var(--soft)}
li[data-c]::after{content:attr(data-c);float:right;margin-left:1rem;opacity:.8;font-size:.8rem}
.no-kept li:not([data-c]){display:none}
)") + colours + "</style>\n</head>\n<body>\n";
    }
    /// The address keeps what is hidden: a link shows what its sender saw.
    static constexpr char script[] = R"(const boxes = [...document.querySelectorAll('nav input')];
function show() {
  let shown = 0, all = 0;
  for (const box of boxes) {
    document.body.classList.toggle('no-' + box.value, !box.checked);
    all += +box.dataset.lines;
    if (box.checked) shown += +box.dataset.lines;
  }
  document.querySelector('output').textContent = shown + ' of ' + all + ' lines shown';
}
const hidden = new URLSearchParams(location.hash.slice(1)).get('hide')?.split(',') ?? [];
for (const box of boxes) {
  box.checked = !hidden.includes(box.value);
  box.addEventListener('change', () => {
    show();
    const off = boxes.filter(b => !b.checked).map(b => b.value);
    history.replaceState(null, '', off.length ? '#hide=' + off : '#');
  });
}
show();
)";
    new_file file_;
    amounts gone_{};
    amount size_;
    std::size_t pages_ = 0, removed_ = 0, words_ = 0, words_removed_ = 0;
    std::array<std::size_t, static_cast<std::size_t>(pith::page_kind::empty) + 1> kinds_{};
};

} // namespace tool

#endif // PITH_EXAMPLES_CLEAN_HTML_HPP
