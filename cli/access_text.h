// Accesses as text and as JSON lines.
#pragma once

#include <string>
#include <vector>

#include "engine/attribution/access/access_import.h"
#include "engine/store/store.h"

namespace offkey {

std::string AccessLine(const StoredAccessEntry& stored);
void AppendAccessJson(const StoredAccessEntry& stored, std::string* out);

// A grant with the swept repositories that it means.
std::string GrantText(const AccessGrant& grant, const std::vector<std::string>& repos);
void AppendGrantJson(const AccessGrant& grant, const std::vector<std::string>& repos,
                     std::string* out);

std::string AccessImportText(const AccessImportResult& result, bool dry_run);
void AppendAccessImportJson(const AccessImportResult& result, bool dry_run, std::string* out);

std::string AccessKindsText();
void AppendAccessKindsJson(std::string* out);

}  // namespace offkey
