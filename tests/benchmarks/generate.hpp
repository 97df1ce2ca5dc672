// SPDX-License-Identifier: BSL-1.0
//
// Text to measure on, out of a seed: the same on every machine and in every run.
//
//     articles     what an extractor leaves: about 100 bytes a line, one fifth of the bytes in lines under 120, a
//                  seventh of the lines residue
//     dumps        whole pages: about 35 bytes a line, menus and link titles around a short article
//     hostile      text that nobody wrote, made to find a step that is not linear
#ifndef PITH_BENCHMARKS_GENERATE_HPP
#define PITH_BENCHMARKS_GENERATE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

using namespace std::string_view_literals;

/// SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): one word of state, and any seed will do.
class random_source {
public:
    explicit random_source(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    std::size_t below(std::size_t n) { return ((next() >> 32) * n) >> 32; }
    std::size_t between(std::size_t low, std::size_t high) { return low + below(high - low + 1); }
    bool chance(std::size_t percent) { return below(100) < percent; }
    template <std::size_t N>
    std::string_view of(std::array<std::string_view, N> const& words) {
        return words[below(N)];
    }

private:
    std::uint64_t state_;
};

namespace words {

inline constexpr std::array people{
    "the mayor"sv,       "a spokeswoman"sv,   "her brother"sv,       "the committee"sv, "the old teacher"sv,
    "one engineer"sv,    "the shopkeepers"sv, "a young doctor"sv,    "the council"sv,   "the harbour master"sv,
    "a retired judge"sv, "the gardeners"sv,   "our correspondent"sv, "José Álvarez"sv,  "the coach"sv,
    "Miriam Oduya"sv,    "the two sisters"sv, "a bus driver"sv,      "the librarian"sv, "Zoë Lindström"sv,
    "the inspectors"sv,  "most residents"sv,  "a farmer"sv,          "the orchestra"sv, "everyone on board"sv};
inline constexpr std::array acts{"repaired"sv, "described"sv, "praised"sv,   "opposed"sv,   "inherited"sv,
                                 "measured"sv, "painted"sv,   "abandoned"sv, "reopened"sv,  "photographed"sv,
                                 "sold"sv,     "inspected"sv, "borrowed"sv,  "designed"sv,  "remembered"sv,
                                 "moved"sv,    "counted"sv,   "defended"sv,  "explained"sv, "visited"sv,
                                 "restored"sv, "admired"sv,   "rejected"sv,  "carried"sv};
inline constexpr std::array kinds{
    "wooden"sv, "narrow"sv, "unfinished"sv, "expensive"sv, "forgotten"sv, "municipal"sv,  "quiet"sv, "bright"sv,
    "heavy"sv,  "famous"sv, "crooked"sv,    "northern"sv,  "second"sv,    "remarkable"sv, "damp"sv,  "modest"sv,
    "early"sv,  "public"sv, "green"sv,      "ordinary"sv,  "stubborn"sv,  "ancient"sv,    "plain"sv, "distant"sv};
inline constexpr std::array things{"bridge"sv,     "school roof"sv, "timetable"sv,  "lighthouse"sv, "orchard"sv,
                                   "report"sv,     "market hall"sv, "tram line"sv,  "reservoir"sv,  "theatre"sv,
                                   "collection"sv, "bicycle"sv,     "ferry"sv,      "archive"sv,    "greenhouse"sv,
                                   "budget"sv,     "harbour"sv,     "piano"sv,      "footpath"sv,   "weather station"sv,
                                   "kitchen"sv,    "workshop"sv,    "railway"sv,    "garden"sv,     "experiment"sv,
                                   "agreement"sv,  "painting"sv,    "clock tower"sv};
inline constexpr std::array places{"behind the station"sv, "in the valley"sv,        "near the river"sv,
                                   "on the north shore"sv, "outside the capital"sv,  "at the town hall"sv,
                                   "between two hills"sv,  "along the coast road"sv, "in São Bento"sv,
                                   "across the border"sv,  "above the bakery"sv,     "under the old viaduct"sv};
inline constexpr std::array times{
    "on Tuesday"sv,          "last winter"sv,          "before the war"sv,     "in the spring of 1987"sv,
    "after a long debate"sv, "early in the morning"sv, "for eleven years"sv,   "within three weeks"sv,
    "at the end of May"sv,   "since the flood"sv,      "every other Sunday"sv, "during the second half"sv};
inline constexpr std::array ends{"because nobody had asked for a second opinion"sv,
                                 "although the figures had been known for months"sv,
                                 "and the cost rose to 4.2 million within a year"sv,
                                 "while the rest of the town was still asleep"sv,
                                 "which surprised even those who had planned it"sv,
                                 "so that the children could walk there on their own"sv,
                                 "until the last of the snow had melted from the slopes"sv,
                                 "but the neighbours tell a rather different story"sv,
                                 "as the minutes of the meeting show in some detail"sv,
                                 "and that, she says, was the best part of the job"sv,
                                 "without a single accident in all that time"sv,
                                 "where the wind never quite stops blowing"sv,
                                 "if the money can be found before the summer"sv,
                                 "and 350 people signed the letter that followed"sv};
inline constexpr std::array said{"“We would do it again,” said"sv, "“It was never about money,” said"sv,
                                 "“Nobody told us anything,” recalled"sv, "“You learn to wait,” explained"sv};
inline constexpr std::array syllables{"ka"sv, "lor"sv, "men"sv, "ti"sv,  "vas"sv, "be"sv,  "rind"sv,
                                      "so"sv, "ul"sv,  "pe"sv,  "dar"sv, "ny"sv,  "gro"sv, "stein"sv,
                                      "ma"sv, "qui"sv, "fol"sv, "hu"sv,  "ze"sv,  "wick"sv};
inline constexpr std::array labels{
    "Home"sv,       "World"sv,  "Politics"sv,    "Business"sv,   "Opinion"sv,  "Sport"sv,      "Culture"sv,
    "Science"sv,    "Travel"sv, "Food"sv,        "Style"sv,      "Video"sv,    "Local News"sv, "Weather"sv,
    "Obituaries"sv, "Health"sv, "Education"sv,   "Technology"sv, "Books"sv,    "Music"sv,      "Puzzles"sv,
    "Archive"sv,    "Jobs"sv,   "Real Estate"sv, "Contact"sv,    "About us"sv, "Careers"sv,    "Help"sv,
    "Log in"sv,     "Search"sv, "Menu"sv,        "E-paper"sv};
inline constexpr std::array inside_residue{"Advertisement"sv,
                                           "ADVERTISEMENT"sv,
                                           "Story continues below advertisement"sv,
                                           "Share on Facebook"sv,
                                           "Share this article"sv,
                                           "Sign up for our newsletter"sv,
                                           "Read more"sv,
                                           "Follow us on Twitter"sv,
                                           "Article continues after ad"sv,
                                           "Listen to this article"sv,
                                           "Skip advertisement"sv,
                                           "Copy link"sv,
                                           "[gallery ids=\"31,32\"]"sv,
                                           "Save this story"sv,
                                           "Subscribe now to keep reading."sv};
inline constexpr std::array tail_residue{"Leave a Reply"sv,
                                         "12 Comments"sv,
                                         "All rights reserved."sv,
                                         "Your email address will not be published."sv,
                                         "Share this:"sv,
                                         "Tweet"sv,
                                         "Print this page"sv,
                                         "© 2023 The Northern Courier. All rights reserved."sv,
                                         "Back to top"sv,
                                         "Terms of use"sv,
                                         "Privacy policy"sv,
                                         "We use cookies to improve your experience on our site."sv,
                                         "Previous article"sv,
                                         "Next article"sv,
                                         "Powered by WordPress"sv,
                                         "Get our daily headlines in your inbox every morning."sv,
                                         "Sponsored"sv,
                                         "Load more"sv,
                                         "Download our app"sv,
                                         "Related Articles"sv};

} // namespace words

inline std::string capitalised(std::string s) {
    if (s[0] >= 'a' && s[0] <= 'z') s[0] = static_cast<char>(s[0] - 32);
    return s;
}

/// A caller's phrase number `i`, each another one.
inline std::string house_phrase(std::size_t i) {
    random_source r(i);
    auto const part = [](std::string_view s) { return std::string(s) + ' '; };
    return part(r.of(words::kinds)) + part(r.of(words::things)) + "notice " + std::to_string(i % 10) + " of the " +
           part(words::kinds[i % words::kinds.size()]) +
           std::string(words::things[i / words::kinds.size() % words::things.size()]) +
           (i < words::kinds.size() * words::things.size()
                ? ""
                : " " + std::string(words::acts[i / 672 % words::acts.size()]));
}

/// A text made of pages that follow one another.
struct corpus {
    std::string text;
    std::vector<std::string_view> pages; ///< into text; moving a string this long does not move its characters
};

/// Writes articles, dumps, and their parts.
class writer {
public:
    writer(std::string& out, std::uint64_t seed) : out_(out), random_(seed) {}

    void article_page() {
        std::size_t const end = out_.size() + random_.between(2'500, 3'500);
        if (random_.chance(40)) line("Home > " + std::string(random_.of(words::labels)) + " > Harbour");
        line(title());
        if (random_.chance(60)) line("By " + capitalised(std::string(random_.of(words::people))) + ", May 4, 2023");
        if (random_.chance(30)) line(random_.of(words::inside_residue));
        while (out_.size() < end) article_block();
        for (std::size_t n = random_.below(4); n > 0; --n) line(random_.of(words::tail_residue));
        line("");
    }
    void dump_page() {
        menu(random_.between(20, 50));
        titles(random_.between(10, 25));
        line(title());
        for (std::size_t n = random_.between(4, 10); n > 0; --n) {
            paragraph();
            if (random_.chance(30)) line(random_.of(words::inside_residue));
            if (random_.chance(30)) sentence_line();
        }
        line("Related Articles");
        titles(random_.between(4, 20));
        for (std::size_t n = random_.between(6, 15); n > 0; --n) line(random_.of(words::tail_residue));
        menu(random_.between(20, 60));
    }

    void paragraph() {
        std::size_t const enough = out_.size() + random_.between(130, 330);
        do {
            sentence();
            out_ += ' ';
        } while (out_.size() < enough);
        out_.back() = '\n';
    }
    void sentence_line() {
        sentence();
        out_ += '\n';
    }
    void line(std::string_view s) {
        out_ += s;
        out_ += '\n';
    }
    std::string title() {
        std::string s = capitalised(std::string(random_.of(words::people)));
        for (auto const word : {random_.of(words::acts), "the"sv, random_.of(words::kinds), random_.of(words::things)})
            s += ' ', s += word;
        return s;
    }

private:
    /// What an article is made of, in the proportions that the head of this file promises.
    void article_block() {
        auto const what = random_.below(100);
        if (what < 32) paragraph();
        else if (what < 47) sentence_line();
        else if (what < 53) line(title());
        else if (what < 60) quotation();
        else if (what < 70) line(random_.of(words::inside_residue));
        else if (what < 71) line(capitalised(house_phrase(random_.below(3'000))));
        else if (what < 75) line(random_.of(words::labels)); // a subheading
        else line("");
    }
    void quotation() {
        add(random_.of(words::said));
        add(random_.of(words::people));
        out_.back() = '.';
        out_ += '\n';
    }
    void menu(std::size_t n) {
        for (; n > 0; --n) line(random_.of(words::labels));
    }
    void titles(std::size_t n) {
        for (; n > 0; --n) {
            line(title());
            if (random_.chance(30)) line(std::to_string(random_.between(2, 59)) + " minutes ago");
            if (random_.chance(20)) line("");
        }
    }
    void sentence() {
        std::size_t const from = out_.size();
        if (random_.chance(12)) add(random_.of(words::said));
        somebody();
        add(random_.of(words::acts));
        add("the"sv);
        add(random_.of(words::kinds));
        if (random_.chance(30)) add(random_.of(words::kinds));
        add(random_.of(words::things));
        if (random_.chance(60)) add(random_.of(words::places));
        else if (random_.chance(30)) add("in"sv), add(name());
        if (random_.chance(60)) add(random_.of(words::times));
        if (random_.chance(60)) {
            out_.back() = ',';
            out_ += ' ';
            add(random_.of(words::ends));
        }
        out_.back() = '.';
        if (out_[from] >= 'a' && out_[from] <= 'z') out_[from] = static_cast<char>(out_[from] - 32);
    }
    void somebody() {
        if (random_.chance(70)) return add(random_.of(words::people));
        if (random_.chance(50)) add(name());
        else add(random_.of(words::kinds)), add("people"sv), add("from"sv);
        add(name());
    }
    /// A name that nobody has, so that a page holds words that no other does.
    std::string name() {
        std::string s;
        for (std::size_t n = random_.between(2, 4); n > 0; --n) s += random_.of(words::syllables);
        return capitalised(s);
    }
    void add(std::string_view word) {
        out_ += word;
        out_ += ' ';
    }

    std::string& out_;
    random_source random_;
};

/// At least `bytes` of pages, each written by `page`.
template <class Page>
corpus pages(std::size_t bytes, std::uint64_t seed, Page page) {
    corpus c;
    c.text.reserve(bytes + 65'536);
    std::vector<std::size_t> starts;
    for (writer w(c.text, seed); c.text.size() < bytes;) {
        starts.push_back(c.text.size());
        page(w);
    }
    starts.push_back(c.text.size());
    for (std::size_t i = 0; i + 1 < starts.size(); ++i)
        c.pages.push_back(std::string_view(c.text).substr(starts[i], starts[i + 1] - starts[i]));
    return c;
}
inline corpus articles(std::size_t bytes) {
    return pages(bytes, 1, [](writer& w) { w.article_page(); });
}
inline corpus dumps(std::size_t bytes) {
    return pages(bytes, 2, [](writer& w) { w.dump_page(); });
}

} // namespace bench

#endif // PITH_BENCHMARKS_GENERATE_HPP
