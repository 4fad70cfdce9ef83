// SweepFamilies: repositories with objects in common (forks, copies) that come to be swept side by
// side. One of them visits those objects; the others wait for what it leaves in the store.
//
// Place in the flow: SweepOptions::recall_base, after the store had nothing, -> Member::Enter.
//
// Thread rule: any; a Member belongs to one thread. Who waits holds no lock, and who is waited for
// never waits.
#pragma once

#include <condition_variable>
#include <list>
#include <mutex>
#include <string>

#include "engine/pipeline/sweep.h"

namespace offkey {

class SweepFamilies {
 public:
  // One sweep. Its end ends the waiting of others, so what it leaves must be in the store by then.
  class Member {
   public:
    explicit Member(SweepFamilies* families) : families_(families) {}
    ~Member();
    Member(const Member&) = delete;
    Member& operator=(const Member&) = delete;

    // True after another member with many of the same objects has ended: look again what there is.
    // False: from now on others wait for this one.
    bool Enter(const BaseQuery& query);

   private:
    SweepFamilies* const families_;
    bool entered_ = false;
    std::list<std::string>::iterator place_;
  };

 private:
  std::mutex mutex_;
  std::condition_variable ended_;
  std::list<std::string> sketches_;  // of those who entered
};

}  // namespace offkey
