// Items below a name in the plural, and every cut of each: a reading never leaves its text.
#include "engine/rule/assigned_list.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace offkey {
namespace {

using Texts = std::vector<std::string>;

Texts ItemsOf(const std::string& text) {
  Assignments out;
  const size_t role = text.find("assword");
  if (role == std::string::npos) return {};
  ReadList(text, role + 7, &out);
  Texts items;
  for (const Assignment& a : out) {
    EXPECT_LE(a.value_end, text.size());
    items.push_back(text.substr(a.value_begin, a.value_end - a.value_begin));
  }
  return items;
}

const char* const kLists[] = {
    "passwords:\n  - Vx1\n  - \"Vx2\"\nport: 80\n",
    "db:\r\n  passwords:\r\n  - 'Vx1'\r\n  - Vx2\r\n",
    "passwords:\n  - webapp: Vx1\n  - db-2: \"Vx2\"  # of the db\nport: 80\n",
    "passwords:\n- Vx1  # the old one\n- \"Vx2\" # the new one\n",
};

TEST(AssignedList, ReadsItems) {
  for (const char* list : kLists) EXPECT_EQ(ItemsOf(list), (Texts{"Vx1", "Vx2"})) << list;
}

TEST(AssignedList, WhatIsNoList) {
  for (const char* text :
       {"password:\n  - Vx1\n", "passwords: Vx1\n  - Vx2\n", "passwords:\n  name: Vx1\n",
        "passwords:\n  - name: Vx1\n", "passwords:\n  - name:\n      x: y\n",
        "passwords:\n  - two words\n", "passwords:\n  - webapp: Vx1\n    at: 2\n",
        "passwords:\n- webapp: two words\n", "passwords:\n- host: Vx1\n- host: Vx2\n",
        "passwords:\n  - \"Vx1\n", "passwords =\n - Vx1\n"}) {
    EXPECT_EQ(ItemsOf(text), Texts{}) << text;
  }
}

TEST(AssignedList, StopsAtTheMost) {
  std::string text = "passwords:\n";
  for (int i = 0; i < 20; ++i) text += "  - Vx1\n";
  EXPECT_EQ(ItemsOf(text).size(), kMaxAssignments);
}

TEST(AssignedList, EveryCut) {
  for (const std::string list : kLists) {
    for (size_t size = 0; size <= list.size(); ++size) {
      for (const std::string& item : ItemsOf(list.substr(0, size))) {
        EXPECT_TRUE(std::string("Vx1Vx2 db-2 webapp").find(item) != std::string::npos)
            << list.substr(0, size);
      }
    }
  }
}

}  // namespace
}  // namespace offkey
