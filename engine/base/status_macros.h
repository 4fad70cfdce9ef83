// Early return for absl::Status and absl::StatusOr. (The pinned Abseil has no macros of its own.)
#pragma once

#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

#define OFFKEY_RETURN_IF_ERROR(expr)                 \
  do {                                               \
    ::absl::Status offkey_status_ = (expr);          \
    if (!offkey_status_.ok()) return offkey_status_; \
  } while (false)

#define OFFKEY_CONCAT_INNER_(a, b) a##b
#define OFFKEY_CONCAT_(a, b) OFFKEY_CONCAT_INNER_(a, b)
#define OFFKEY_ASSIGN_OR_RETURN_(tmp, lhs, expr) \
  auto tmp = (expr);                             \
  if (!tmp.ok()) return std::move(tmp).status(); \
  lhs = *std::move(tmp)

// OFFKEY_ASSIGN_OR_RETURN(auto file, OpenFile(path));
#define OFFKEY_ASSIGN_OR_RETURN(lhs, expr) \
  OFFKEY_ASSIGN_OR_RETURN_(OFFKEY_CONCAT_(offkey_or_, __LINE__), lhs, expr)
