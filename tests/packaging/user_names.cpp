// SPDX-License-Identifier: BSL-1.0
//
// A user's own globals, declared before pith is included, with the names of pith's rooms and of what programs about text
// have: no warning out of our headers is their business.
#include <string>

std::string text, phrases, judge, score, detail;

#include "everything.cpp"
