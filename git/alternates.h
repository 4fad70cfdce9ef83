// objects/info/alternates: other object directories that a repository borrows from.
// Format: git's Documentation/gitrepository-layout.txt ("objects/info/alternates"); one path a
// line, # for comments, a line may be quoted as a C string, a relative path counts from the object
// directory that holds the file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "git/repository_layout.h"

namespace offkey::git {

inline constexpr uint64_t kMaxAlternatesBytes = uint64_t{1} << 20;
inline constexpr int kMaxAlternatesDepth = 5;  // as git
inline constexpr size_t kMaxObjectDirs = 1000;

// The paths that the text names, unquoted, in order. Bounded by the text; never fails. Pure; any
// thread.
std::vector<std::string> ParseAlternates(std::string_view text);

// Appends every object directory that those already in `layout` borrow from, each once, nearest
// first. What cannot be followed becomes a note and sets unknown_remainder.
void AppendAlternates(RepositoryLayout* layout);

}  // namespace offkey::git
