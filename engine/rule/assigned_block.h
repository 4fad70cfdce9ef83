// Values that a block or a function gives by its name, and that are all it gives:
//
//   let(:api_token) { 'x' }          val token by lazy { "x" }        def password
//   let(:secret_key) do              var apiKey: String { "x" }         'x'
//     'x'                            fun apiKey(): String = "x"       end
//   end                              func apiKey() string { return "x" }
//
// Place in the flow: ReadAssignments (assignment.h) where nothing is assigned in a literal. Thread
// rule: free functions, no allocation. Views point into the text given.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "engine/rule/assignment.h"

namespace offkey {

// The quoted text in the block that the role at `role_end` names.
std::optional<Assignment> ReadBlock(std::string_view text, size_t role_end);

}  // namespace offkey
