// Covered by tests/unit/pipeline/sweep_families_test.cc and tests/e2e/forks_test.py.
#include "engine/pipeline/sweep_families.h"

#include <algorithm>

#include "engine/pipeline/known_history.h"

namespace offkey {

SweepFamilies::Member::~Member() {
  if (!entered_) return;
  {
    const std::lock_guard<std::mutex> lock(families_->mutex_);
    families_->sketches_.erase(place_);
  }
  families_->ended_.notify_all();
}

bool SweepFamilies::Member::Enter(const BaseQuery& query) {
  std::unique_lock<std::mutex> lock(families_->mutex_);
  const auto is_akin = [&query](const std::string& sketch) {
    return !sketch.empty() && 2 * query.has(sketch) * KnownHistory::kIdBytes >= sketch.size();
  };
  std::list<std::string>& sketches = families_->sketches_;
  if (!entered_ && std::any_of(sketches.begin(), sketches.end(), is_akin)) {
    families_->ended_.wait(lock);
    return true;
  }
  if (!entered_) {
    place_ = sketches.insert(sketches.end(), query.sketch);
    entered_ = true;
  }
  return false;
}

}  // namespace offkey
