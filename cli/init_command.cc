#include "cli/init_command.h"

#include <CLI/CLI.hpp>
#include <memory>

#include "absl/strings/str_cat.h"
#include "cli/failure.h"
#include "cli/print.h"
#include "engine/base/file.h"
#include "engine/base/keyring.h"
#include "engine/base/status_macros.h"
#include "engine/store/store.h"

namespace offkey {
namespace {

absl::StatusOr<std::string> Init(const Options& options) {
  if (options.store == "none") {
    return absl::InvalidArgumentError("init makes a store; leave out `--store none`");
  }
  OFFKEY_ASSIGN_OR_RETURN(const std::string home, OffkeyHome());
  const std::string keys = KeyringDirectory(home);
  const std::string path = options.store.empty() ? DefaultStorePath(home) : options.store;
  bool created = false;
  OFFKEY_ASSIGN_OR_RETURN(const Keyring keyring, Keyring::OpenOrCreate(keys, &created));
  OFFKEY_ASSIGN_OR_RETURN(const std::unique_ptr<Store> store, OpenSqliteStore(path, keyring));
  return absl::StrCat("keys   ", PrintablePath(keys), created ? "" : " (were there)", "\nstore  ",
                      PrintablePath(path), "\n",
                      created ? "Back up the keys: without seal.key what is stored cannot be "
                                "opened again.\n"
                              : "");
}

}  // namespace

void AddInitCommand(CLI::App* app, Options* options, ExitCode* code) {
  CLI::App* command = app->add_subcommand("init", "Make the keys and the store");
  AddStoreOption(command, options);
  AddLogOptions(command, options);
  SetCommandAction(command, [options, code] {
    const absl::StatusOr<std::string> text = Init(*options);
    *code = text.ok() ? Print(options->quiet ? "" : *text) : FailSetup(text.status());
  });
}

}  // namespace offkey
