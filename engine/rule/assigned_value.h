// An assigned value, decoded where it does not stand plain: in base64 (assigned_base64.h), in
// escapes (`'\x68\x75…'`, `unescape("%68%75…")`), or in parts (`"ab12" + "cd34"`, a line that goes
// on behind `\`). It is judged by what it holds.
//
// Place in the flow: ReadAssignments -> ReadAssignedValue -> JudgeAssignedValue -> ScannerThread,
// Explanation. Thread rule: free functions.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "engine/rule/assigned_base64.h"
#include "engine/rule/assignment.h"
#include "engine/rule/encoding.h"
#include "engine/rule/evidence.h"

namespace offkey {

struct AssignedValue {
  Encoding encoding = Encoding::kPlain;
  // Of another encoding: for JudgeAssigned with the decoded value as its text.
  std::optional<DecodedAssignment> decoded;
};

// The decoded value replaces *decoded; of a plain one nothing does.
AssignedValue ReadAssignedValue(const Assignment& assignment, std::string_view text,
                                std::string* decoded);

struct JudgedValue {
  Judgement judgement;
  Encoding encoding = Encoding::kPlain;
  size_t end = 0;  // in the text as stored: behind the padding, or the last part
};

// A value that says nothing when its parts are joined, or unescaped, is judged as it stands.
JudgedValue JudgeAssignedValue(AssignedKind kind, const AssignedValue& value,
                               std::string_view decoded, const Assignment& assignment,
                               std::string_view text);

}  // namespace offkey
