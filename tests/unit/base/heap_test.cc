#include "engine/base/heap.h"

#include <gtest/gtest.h>
#include <malloc.h>

#include <cstdlib>

namespace offkey {
namespace {

// Under a sanitizer another allocator serves malloc, and glibc counts nothing.
bool GlibcCounts() {
  const struct mallinfo2 before = mallinfo2();
  void* volatile block = std::malloc(100000);
  const struct mallinfo2 after = mallinfo2();
  std::free(block);
  return after.uordblks > before.uordblks;
}

TEST(HeapTest, LargeBlocksStandInTheHeapAndWhatIsFreedStaysThere) {
  if (!GlibcCounts()) GTEST_SKIP() << "another allocator";
  UseLargePages();
  const struct mallinfo2 before = mallinfo2();
  void* volatile block = std::malloc(3 << 20);  // a mapping of its own otherwise
  const struct mallinfo2 held = mallinfo2();
  EXPECT_EQ(held.hblks, before.hblks);
  EXPECT_GE(held.uordblks, before.uordblks + (3 << 20));
  std::free(block);
  EXPECT_EQ(mallinfo2().arena, held.arena);
}

}  // namespace
}  // namespace offkey
