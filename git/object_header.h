// The header part of commit and tag objects: lines `key value`, continued by lines that begin with
// a space, up to the first empty line.
#pragma once

#include <cstddef>
#include <string_view>

namespace offkey::git {

// Gives the header's lines one after another. Views point into `bytes`. Pure; one reader, one
// thread.
class ObjectHeader {
 public:
  explicit ObjectHeader(std::string_view bytes) : bytes_(bytes) {}

  // False at the empty line or the end. Continuation lines are passed over: no value that we use
  // has them.
  bool Next(std::string_view* key, std::string_view* value);
  // After Next gave false: where the message begins.
  size_t message_offset() const { return position_; }

 private:
  const std::string_view bytes_;
  size_t position_ = 0;
};

}  // namespace offkey::git
