// SPDX-License-Identifier: BSL-1.0
//
// Traps that pith falls into as yet: what is wanted, and does not hold. Not in sources.txt. A case that holds moves
// to traps.cpp, and a page of fixtures/open that does to fixtures.
#include "fixtures.hpp"

using namespace support;

TEST_CASE("trap 3: a headline has no full stop, whatever stands above it") {
    cleans({"Ferry cancelled again", "Share on Facebook", ferry, baker}, {"Ferry cancelled again", ferry, baker});
    cleans({"No ferry", "", "Advertisement", "", ferry, baker}, {"No ferry", "", ferry, baker});
}

TEST_CASE("trap 12: advertising as a subject") {
    stays({ferry, "Sponsored",
           "by the bakers' guild, the boat race has been held every year since 1871, except for the war and the year "
           "of the great storm.",
           baker});
}

TEST_CASE("trap 13: status codes as a subject") {
    stays({"404 Not Found",
           "The phrase is older than most of those who meet it: it was written in 1992, by a physicist, in a list of "
           "forty numbers.",
           ferry});
}

TEST_CASE("trap 14: cookies as a subject") {
    stays({"Accept all cookies you are offered, said my grandmother, and never ask for the recipe.", baker});
    stays({"“We use cookies,” the banner reads, and underneath are two buttons, of which one is large and green.",
           mayor});
}

TEST_CASE("trap 15: scripts, braces and lorem ipsum as a subject") {
    stays({"A tutorial for people who have never written a program, and who are afraid that they might break something "
           "by pressing the wrong key.",
           "Please enable JavaScript in your browser before you go on: without it, none of the examples of this "
           "chapter will work.",
           "if (tide == high) {", "    sail();", "}", ferry});
    stays({ferry, "Lorem ipsum",
           "Typesetters have used the same scrambled passage of Cicero since the sixteenth century, because nobody "
           "stops to read it.",
           baker});
}

TEST_CASE("trap 17: subscribers, followers, comments and views as a subject") {
    stays({"Report of the second referee",
           "The paper is clear, and its figures are good, but the authors have not read the literature on the subject "
           "with any care.",
           "3 comments",
           "First, the sample is small. Second, the sample is not a sample, because everyone on the island was asked "
           "and everyone on the island answered."});
}

TEST_CASE("trap 18: sections of papers and essays") {
    stays({ferry, "Further reading", mayor, "References", baker, "About the author", gulls});
}

TEST_CASE("trap 20: rights and disclaimers as a subject") {
    stays({"The phrase “all rights reserved” was required by a treaty of 1910, and the last country that insisted on "
           "it changed its law in the year 2000.",
           baker});
    stays(
        {"Agreement between the owner and the tenant of the boathouse",
         "1. The tenant pays on the first day of each month, and the owner keeps the roof free of leaks at all times.",
         "Legal Disclaimer:",
         "2. The owner is not liable for boats that the tenant lends to others, nor for what they leave behind in "
         "them.",
         baker});
}

TEST_CASE("trap 29: access denied, reference, cloudflare, nginx") {
    stays({"Access Denied",
           "The novel, her third, is about a woman who finds one morning that no door on the island will open for her, "
           "not even her own.",
           baker});
    stays({"nginx",
           "The server was written by one man in his spare time, for a search engine that could no longer keep up with "
           "its own success.",
           baker, "Changes with nginx 1.2.3", "*) Bugfix: a segmentation fault might occur in a worker process."});
}

TEST_CASE("trap 30: verify that you are human") {
    stays({"Verify you are human",
           "A machine can pass the test now, and many people cannot, which is not what the mathematicians who proposed "
           "it in 1997 had in mind.",
           baker});
    stays({"“Are you a robot?” the page asks, and half of those who are asked look at the wall for a moment before "
           "they answer.",
           baker});
}

TEST_CASE("trap 36: signing up, inboxes and agreements as a subject") {
    stays({"By signing up, you agree to things that you have not read, says the judge who had to read all of them, "
           "from the first line to the last.",
           baker});
}

TEST_CASE("articles about residue") {
    for (auto const& f : fixtures("open")) {
        INFO(f.name);
        must_clean_to(f.page, f.page);
    }
}
