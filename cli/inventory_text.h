// What `offkey inventory` prints, for people and as JSON lines.
#pragma once

#include <string>

#include "engine/attribution/inventory/inventory_import.h"
#include "engine/attribution/inventory/kinds.h"
#include "engine/store/store.h"

namespace offkey {

// One line: number, kind, state, owner, credential.
std::string InventoryLine(const StoredInventoryEntry& stored);
// Everything that is known.
std::string InventoryDetails(const StoredInventoryEntry& stored);
// {"schema":"offkey.inventory_entry.v1",...}
void AppendInventoryJson(const StoredInventoryEntry& stored, std::string* out);

std::string InventoryKindsText();
// {"schema":"offkey.inventory_kind.v1",...}, one line a kind.
void AppendInventoryKindsJson(std::string* out);

std::string InventoryImportText(const InventoryImportResult& result, bool dry_run);
// {"schema":"offkey.inventory_import.v1",...}
void AppendInventoryImportJson(const InventoryImportResult& result, bool dry_run, std::string* out);

}  // namespace offkey
