// Where a PEM block that begins at a given place ends, and what a PEM block is without its layout.
//
// Place in the flow: rules with `extent: pem`; ScannerThread finds the bounded opening, this reads
// the rest. Handles blocks over several lines, in one line with literal "\n" (JSON, environment
// files) or without any line end, indented, in quotes, and in lines of comments. Thread rule: free
// functions, allocation-free except for *out.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace offkey {

inline constexpr size_t kMaxPemBytes = 65'536;

struct PemExtent {
  size_t size = 0;      // bytes from the start to one past the end
  size_t examined = 0;  // the answer depends on these first bytes only (and on the end of the
                        // content, if they reach it)
};

// `text` begins at the block's opening line and holds at most kMaxPemBytes. The end is that of the
// matching
// "-----END ...-----"; where that is missing or another block begins before it, that of the last
// line that looks like the block's header or body.
PemExtent FindPemExtent(std::string_view text);

// Appends the block to *out, lines joined by '\n', without indentation, escapes, comments' marks
// and quotes at the ends of lines; a body without line ends in lines of 64 characters.
void AppendNormalisedPem(std::string_view block, std::string* out);

}  // namespace offkey
