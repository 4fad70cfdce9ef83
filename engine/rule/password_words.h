// The words that word_password.cc knows: of names, of what stands beside them, of values that are
// no passwords. Data; every list is in lower case and asked for without regard to case.
//
// Place in the flow: word_password.cc alone. Thread rule: constants.
#pragma once

#include <array>
#include <string_view>

namespace offkey::password_words {

inline constexpr auto kRoles = std::to_array<std::string_view>(
    {"password", "passwd", "passwort", "passphrase", "passcode", "pass", "pwd", "pswd", "psw", "pw",
     "psk", "kennwort", "senha", "contrasena", "motdepasse", "wachtwoord", "haslo", "heslo"});

// Whose password it is, right before the word for it.
inline constexpr auto kOwners = std::to_array<std::string_view>(
    {"db",       "database", "datasource", "sql",       "mysql",     "mariadb",   "postgres",
     "pg",       "mssql",    "oracle",     "mongo",     "redis",     "rabbitmq",  "mqtt",
     "kafka",    "jdbc",     "elastic",    "smtp",      "mail",      "mailer",    "imap",
     "ftp",      "sftp",     "ssh",        "admin",     "root",      "sudo",      "become",
     "sa",       "ldap",     "bind",       "wifi",      "wlan",      "wpa",       "vpn",
     "vnc",      "rdp",      "proxy",      "keystore",  "key_store", "key-store", "truststore",
     "grafana",  "kibana",   "jenkins",    "nexus",     "sonar",     "gitlab",    "jira",
     "keycloak", "airflow",  "minio",      "influx",    "cassandra", "neo4j",     "zabbix",
     "vcenter",  "idrac",    "tomcat",     "wordpress", "jks",       "backup",    "samba",
     "smb",      "winrm",    "ansible_ssh"});

// What stands beside a password where somebody logs in.
inline constexpr auto kBesides = std::to_array<std::string_view>(
    {"user", "username", "usr", "login", "host", "hostname", "server", "port", "database", "dbname",
     "db", "email", "ssid", "url"});

// Words of forms, of settings and of code: a label, a choice, a name. Also of what a password is
// called, in the languages that write it with ASCII.
inline constexpr auto kOthers = std::to_array<std::string_view>(
    {"user",      "name",     "login",      "logon",    "signin",       "field",       "label",
     "require",   "forgot",   "reset",      "confirm",  "setting",      "config",      "database",
     "server",    "account",  "prompt",     "provide",  "generate",     "encrypt",     "decrypt",
     "hidden",    "enable",   "disable",    "optional", "mandatory",    "undefined",   "unset",
     "empty",     "always",   "never",      "create",   "update",       "delete",      "remove",
     "verify",    "validat",  "match",      "strength", "expire",       "external",    "internal",
     "operator",  "identif",  "credential", "authent",  "authoriz",     "session",     "cookie",
     "hash",      "digest",   "binary",     "object",   "param",        "option",      "property",
     "result",    "context",  "request",    "response", "header",       "content",     "original",
     "previous",  "current",  "random",     "managed",  "stored",       "environment", "variable",
     "constant",  "template", "argument",   "function", "method",       "return",      "error",
     "message",   "warning",  "success",    "failed",   "failure",      "missing",     "notset",
     "nothing",   "notused",  "unused",     "unknown",  "confidential", "redacted",    "masked",
     "protected", "private",  "public",     "module",   "plugin",       "docker",      "kubernetes",
     "vault",     "manager",  "service",    "provider", "client",       "admin",       "root",
     "passwort",  "kennwort", "woord",      "kodeord",  "losenord",     "contrasen",   "contrasin",
     "senha",     "salasana", "salasona",   "jelszo",   "lozinka",      "parol",       "katasandi",
     "matkhau",   "geslo",    "sifre",      "nenosiri", "pasahitza",    "slaptazod",   "fjalekal",
     "cyfrinair", "pasvorto", "benutzer",   "eingabe",  "adgangskode"});

// What names of settings, of files and of other secrets are joined from, beside the former.
inline constexpr auto kJoined = std::to_array<std::string_view>(
    {"secret",     "token",      "key",      "pass",      "pwd",      "salt",   "custom", "form",
     "input",      "control",    "change",   "your",      "here",     "value",  "text",   "type",
     "default",    "test",       "demo",     "sample",    "example",  "prod",   "stage",  "local",
     "spring",     "app",        "data",     "mysql",     "postgres", "redis",  "mongo",  "sql",
     "http",       "web",        "api",      "auth",      "get",      "set",    "env",    "var",
     "file",       "path",       "not",      "none",      "null",     "code",   "line",   "read",
     "write",      "only",       "list",     "item",      "node",     "host",   "mail",   "com",
     "net",        "org",        "plain",    "basic",     "base",     "this",   "self",   "the",
     "new",        "old",        "view",     "page",      "main",     "index",  "utils",  "secrets",
     "tokens",     "keys",       "password", "passwords", "passwd",   "pwds",   "apps",   "creds",
     "properties", "aws",        "azure",    "gcp",       "google",   "github", "bucket", "cluster",
     "staging",    "production", "develop",  "dev",       "release",  "master", "enter",  "please",
     "add",        "use",        "see",      "same",      "with",     "from",   "for",    "and",
     "css",        "html",       "json",     "yaml",      "yml",      "txt",    "java",   "php",
     "class",      "string",     "number",   "boolean",   "true",     "false"});

}  // namespace offkey::password_words
