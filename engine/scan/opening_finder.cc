// Covered by tests/unit/scan/scanner_thread_test.cc and rule_cost_test.cc.
#include "engine/scan/opening_finder.h"

#include "engine/base/check.h"

namespace offkey {
namespace {

struct Report {
  std::vector<Candidate>* out;
  uint64_t offset;
};

int OnMatch(unsigned int id, unsigned long long, unsigned long long to, unsigned int,
            void* context) {
  Report* report = static_cast<Report*>(context);
  report->out->push_back({report->offset + to, id});
  return 0;
}

}  // namespace

OpeningFinder::OpeningFinder(const AnchorSet& anchors, const hs_database* database)
    : anchors_(anchors), database_(database) {
  if (database_ == nullptr) return;
  hs_scratch_t* scratch = nullptr;
  OFFKEY_CHECK(hs_alloc_scratch(database_, &scratch) == HS_SUCCESS,
               "no memory for Hyperscan's scratch");
  scratch_.reset(scratch);
}

void OpeningFinder::Find(std::string_view bytes, uint64_t offset,
                         std::vector<Candidate>* out) const {
  anchors_.Find(bytes, offset, out);
  if (database_ == nullptr) return;
  Report report = {out, offset};
  OFFKEY_CHECK(hs_scan(database_, bytes.data(), static_cast<unsigned>(bytes.size()), 0,
                       scratch_.get(), OnMatch, &report) == HS_SUCCESS,
               "Hyperscan refused to scan");
}

}  // namespace offkey
