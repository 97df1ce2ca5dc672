// SPDX-License-Identifier: BSL-1.0
//
// Lines of JSON for the program clean: a record in, the same with its text cleaned and what went out.
#ifndef PITH_EXAMPLES_CLEAN_JSON_HPP
#define PITH_EXAMPLES_CLEAN_JSON_HPP

#include "clean_account.hpp"
#include "json_object.hpp"

#include <pith/pith.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace tool {

/// A line of JSON and the text in it.
class json_record {
public:
    json_record(std::string_view line, std::string_view member) : line_(line) {
        // A byte order mark is no JSON, but files begin with it.
        start_ = line.starts_with("\xEF\xBB\xBF") ? 3 : 0;
        json_object const object(line.substr(start_), "pith", member);
        text_ = object.second();
        pith_ = object.first();
        if (object.error() != nullptr) why_ = object.error();
        else if (!text_.found()) why_ = "has no member '" + std::string(member) + "'";
        else if (quoted().front() != '"') why_ = "has a member '" + std::string(member) + "' that is no string";
    }
    [[nodiscard]] std::string const& why() const { return why_; } ///< what is wrong with it; empty for nothing
    [[nodiscard]] std::string text() const { return json_object::decode(quoted()); }

    /// The line with another text, where it is another, and with what went, in the place of what an earlier run said. A
    /// text that came in ASCII goes out in ASCII.
    [[nodiscard]] std::string with(std::string_view page, pith::page_report const& r, bool has_budget) const {
        auto const old = quoted();
        bool const ascii = std::ranges::all_of(old, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        auto const text = r.text == page ? std::string(old) : '"' + json_object::encode(r.text, ascii) + '"';
        auto const said = said_of(page, r, has_budget);
        auto const part = [this](std::size_t from, std::size_t to) { return line_.substr(from, to - from); };
        std::size_t const begin = start_ + text_.begin, end = start_ + text_.end;
        std::string out(part(0, begin));
        if (!pith_.found()) {
            auto const last = line_.find_last_of('}');
            return ((((out += text) += part(end, last)) += ",\"pith\":") += said) += line_.substr(last);
        }
        std::size_t const from = start_ + pith_.begin, to = start_ + pith_.end;
        if (begin < from) return (((out += text) += part(end, from)) += said) += line_.substr(to);
        out.resize(from);
        return (((out += said) += part(to, begin)) += text) += line_.substr(end);
    }

private:
    [[nodiscard]] std::string_view quoted() const {
        return line_.substr(start_ + text_.begin, text_.end - text_.begin);
    }
    static std::string said_of(std::string_view page, pith::page_report const& r, bool has_budget) {
        auto text = "{\"kind\":\"" + std::string(name(r.kind)) + "\",\"words\":" + std::to_string(r.words) +
                    ",\"words_removed\":" + std::to_string(r.words_removed) + ",\"removed\":{";
        auto const gone = count(page, r.removed);
        std::string_view comma;
        for (std::size_t i = 0; i < gone.size(); ++i) {
            if (gone[i].lines == 0) continue;
            ((((text += comma) += '"') += category_name(i)) += "\":") += std::to_string(gone[i].lines);
            comma = ",";
        }
        text += '}';
        if (has_budget) text += r.over_budget ? ",\"over_budget\":true" : ",\"over_budget\":false";
        return text + '}';
    }
    std::string_view line_;
    std::size_t start_ = 0;
    span text_, pith_;
    std::string why_;
};

} // namespace tool

#endif // PITH_EXAMPLES_CLEAN_JSON_HPP
