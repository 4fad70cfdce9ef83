// The steps of ScannerThread::Confirm one by one, for who tells why: the very functions that a scan
// runs, so that an explanation cannot drift from it.
//
// Place in the flow: ScannerThread -> ConfirmSteps -> explanation.cc. Thread rule: as the
// ScannerThread, whose scratch this uses; nothing of it changes what Confirm says.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "absl/types/span.h"
#include "engine/rule/compiled_impl.h"
#include "engine/rule/named_form.h"
#include "engine/scan/scanner_thread.h"

namespace offkey {

class ConfirmSteps {
 public:
  explicit ConfirmSteps(ScannerThread* scanner);

  // The leftmost match of the pattern that begins in [first, last] and reaches `reach`.
  bool Search(const re2::RE2& pattern, std::string_view view, size_t first, size_t last,
              size_t reach, re2::StringPiece* groups, int count) const;

  // Where a value of any named rule ends at the latest behind a role; 0 when none follows.
  size_t FilterEnd(std::string_view ahead) const;

  // Where values of named rules may begin, in the order in which they are tried; until the next
  // call. `value_end` is what FilterEnd says.
  absl::Span<const size_t> FindValueStarts(const Opening& opening, std::string_view view,
                                           size_t role_end, size_t value_end);
  // The same where the place is known.
  void SetValueStart(size_t at);

  // The value of a named rule at one of these starts, in span->secret_begin and secret_end; or the
  // first that its checks refused, with the rejection. False when there is neither.
  bool MatchValue(const CompiledRule& rule, std::string_view view, NamedSpan* span,
                  Rejection* rejection);

 private:
  ScannerThread::Impl& impl_;
};

}  // namespace offkey
