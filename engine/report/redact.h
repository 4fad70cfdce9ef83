// Keeps a finding's own secret out of the texts around it: a path, a ref or a name may contain it.
#pragma once

#include <string>

#include "engine/model/finding.h"

namespace offkey {

// `text` with every place where the finding's secret stands replaced by its masked form.
std::string RedactSecret(const Finding& finding, std::string text);

}  // namespace offkey
