// Assigned values in base64: the `data` of a Kubernetes secret, PASSWORD_B64. They are judged by
// what they hold.
//
// Place in the flow: ReadAssignments -> DecodeAssigned -> JudgeDecoded.
// Thread rule: free functions.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "engine/rule/assignment.h"
#include "engine/rule/evidence.h"

namespace offkey {

struct DecodedAssignment {
  Assignment assignment;  // for JudgeAssigned with the decoded value as its text
  size_t value_end = 0;   // in the text as stored: behind the padding
};

// nullopt unless the value is base64 of one word of printable ASCII, a line feed behind it or not
// (`echo`). Twelve characters of another value hold no such text by chance; of fewer, eight at
// least, padding or the name must say that they are base64. A login (`user:password`) is judged as
// it stands. The decoded value replaces *decoded, without the line feed.
std::optional<DecodedAssignment> DecodeAssigned(const Assignment& assignment, std::string_view text,
                                                std::string* decoded);

// What `decoded`, the text of `in_base64`, is by itself. A key or token of parts that read like
// words
// (`bot-1-2-...`) is judged as it stands in `text`: base64 of it is what chance made.
Judgement JudgeDecoded(AssignedKind kind, const DecodedAssignment& in_base64,
                       std::string_view decoded, const Assignment& assignment,
                       std::string_view text);

}  // namespace offkey
