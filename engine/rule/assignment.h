// An assignment read forward from a name, whatever the language: `password = "x"`, `"password":
// "x"`, `<password>x</password>`, `--password x`, `setPassword("x")`, `- name: PASSWORD` with
// `value: x` below. One reading, in one pass, no pattern: candidates of `key` and `token` are the
// commonest of all.
//
// Place in the flow: ScannerThread -> ReadAssignments at the end of a role -> JudgeSecret
// (evidence.h). Thread rule: free functions. Views point into the text given.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace offkey {

enum class Operator : uint8_t {
  kAssign,    // = : => := ?= || and the like
  kCompare,   // == ===
  kArgument,  // ("x"), or behind a quoted name: "password", "x"
  kElement,   // <password>x</password>
  kPair,      // name: PASSWORD, value: x
  kSpace,     // nothing but space: requirepass x
  kAppend,    // +=
  kLogin,     // ("user", "x"): the last of the arguments, behind a user
  kColumn,    // a cell below the name that heads its column
};

struct Assignment {
  Operator op = Operator::kAssign;
  bool quoted = false;
  // The name was quoted: a key of JSON, a string that is passed.
  bool name_quoted = false;
  // A quote stands before the name, too: nothing else is quoted with it.
  bool name_alone = false;
  // `<string name="password">`
  bool names_element = false;
  // `{password, "x"}`, `config :app, :password, "x"`
  bool in_tuple = false;
  // `strcpy(password, "x")`, `.equ PASSWORD, "x"`: the second argument is written under the first.
  bool copied = false;
  // `${PASSWORD:-x}`, `${password:x}`: what a substitution falls back to.
  bool in_substitution = false;
  bool defaulted = false;
  // `user=bob&password=x`: a user stands before it in the same list.
  bool follows_user = false;
  // `set password x`
  bool set_by_word = false;
  // A sentence says so: `the password is x`, `with password x`.
  bool said = false;
  // Nothing stands before the name and behind the value in their line but what configuration has
  // there: `export`, `- `, a comment's mark.
  bool whole_line = false;
  // `12:02 - Ann: wifi password: x`: behind the words of a note or a message, at the end of its
  // line.
  bool told = false;
  // `NAME=x`, `--name=x`: without spaces, under the name of a variable or of a flag.
  bool of_environment = false;
  // The name of a function that the value is passed to, `decode` of `= decode("x")`; often empty.
  std::string_view wrapper;
  // The value stands behind `Basic `: a login in base64.
  bool basic = false;
  std::string_view name;    // with its tail: DB_PASSWORD_PROD
  size_t role_in_name = 0;  // where the role ends in `name`
  size_t value_begin = 0;
  size_t value_end = 0;
};

// Bytes before a role's end and behind it that decide what ReadAssignment says.
inline constexpr size_t kNameReach = 96;
inline constexpr size_t kMaxAssignedBytes = 256;
inline constexpr size_t kAssignmentReach = 192 + kMaxAssignedBytes + 32;

// `role_end` is where a role ends in `text`. nullopt when no value is assigned there, or none of 1
// to kMaxAssignedBytes bytes in one line.
std::optional<Assignment> ReadAssignment(std::string_view text, size_t role_end);

// A column assigns several values to one name.
inline constexpr size_t kMaxAssignments = 8;
struct Assignments {
  std::array<Assignment, kMaxAssignments> list;
  size_t size = 0;

  const Assignment* begin() const { return list.data(); }
  const Assignment* end() const { return list.data() + size; }
};

// All that a role's name is assigned: behind it, else in the column that it heads
// (assigned_column.h, assigned_insert.h, assigned_rows.h), else before it (assigned_behind.h).
// `text` begins kNameReach bytes before `role_end` or with the whole text, and ends
// kAssignmentReach behind it or with the whole text.
void ReadAssignments(std::string_view text, size_t role_end, Assignments* out);

}  // namespace offkey
