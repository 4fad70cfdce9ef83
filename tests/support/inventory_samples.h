// A listing of each kind, as its issuer's documentation shows it. What stands for a part of a
// secret is made from seeds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/digest.h"
#include "engine/base/hex.h"
#include "engine/rule/codec.h"

namespace offkey {

inline std::string SeededBytes(const std::string& seed) {
  const Digest digest = Sha256("inventory " + seed);
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}
inline std::string SeededHex(const std::string& seed, size_t digits) {
  return HexEncode(SeededBytes(seed)).substr(0, digits);
}
// Letters and digits.
inline std::string SeededText(const std::string& seed, size_t characters) {
  std::string text;
  for (int round = 0; text.size() < characters; ++round) {
    for (const char c : Base64Encode(SeededBytes(seed + std::to_string(round)), false, false)) {
      if (c != '+' && c != '/') text += c;
    }
  }
  return text.substr(0, characters);
}
inline std::string SeededKeyId(const std::string& seed) {
  const std::string bytes = SeededBytes(seed);
  return "AKIA" + Base32Encode({reinterpret_cast<const uint8_t*>(bytes.data()), 10});
}

inline std::string SshString(std::string_view bytes) {
  std::string out = {'\0', '\0', static_cast<char>(bytes.size() >> 8),
                     static_cast<char>(bytes.size() & 0xFF)};
  return out + std::string(bytes);
}
inline std::string SeededSshKey(const std::string& seed) {
  return "ssh-ed25519 " +
         Base64Encode(SshString("ssh-ed25519") + SshString(SeededBytes(seed)), false, true);
}

struct InventorySample {
  const char* kind;
  std::string text;
  size_t entries;
  const char* owner;  // of the first: its address, login or number; "" for nobody
};

inline std::vector<InventorySample> InventorySamples() {
  const std::string gcp = "projects/acme/serviceAccounts/ci@acme.iam.gserviceaccount.com/keys/";
  return {
      {"anthropic-keys",
       R"({"data":[{"id":"apikey_01","created_at":"2024-10-30T23:58:27.427722Z","created_by":{)"
       R"("id":"user_01","type":"user"},"name":"Developer Key","partial_key_hint":"sk-ant-api03-)" +
           SeededText("an", 3) + "..." + SeededText("at", 2) +
           R"(AA","status":"active","type":"api_key","workspace_id":"wrkspc_01"}],"first_id":"a",)"
           R"("has_more":false,"last_id":"b"})",
       1, "user_01"},
      {"anthropic-users",
       R"({"data":[{"id":"user_01","type":"user","email":"Jane@x.org","name":"Jane","role":"user",)"
       R"("added_at":"2024-10-30T23:58:27Z"}],"has_more":false})",
       1, "jane@x.org"},
      {"authorized-keys",
       "# keys of the deploy host\nfrom=\"10.0.0.*\",no-pty " + SeededSshKey("ak") +
           " jane@x.org\n",
       1, "jane@x.org"},
      {"aws-access-keys",
       R"({"AccessKeyMetadata":[{"UserName":"jane","AccessKeyId":")" + SeededKeyId("a") +
           R"(","Status":"Active","CreateDate":"2021-03-04T05:06:07+00:00"},{"UserName":"jane",)"
           R"("AccessKeyId":")" +
           SeededKeyId("b") + R"(","Status":"Inactive","CreateDate":"2020-03-04T05:06:07Z"}]})",
       2, "123456789012.signin.aws.amazon.com/jane"},
      {"aws-cloudtrail",
       R"({"Records":[{"eventVersion":"1.08","userIdentity":{"type":"AssumedRole","arn":)"
       R"("arn:aws:sts::123456789012:assumed-role/Admin/bob@x.org","accountId":"123456789012"},)"
       R"("eventTime":"2024-05-30T14:22:30Z","eventSource":"iam.amazonaws.com","eventName":)"
       R"("CreateAccessKey","awsRegion":"us-east-1","requestParameters":{"userName":"ci-bot"},)"
       R"("responseElements":{"accessKey":{"userName":"ci-bot","accessKeyId":")" +
           SeededKeyId("c") +
           R"(","status":"Active","createDate":"May 30, 2024 2:22:30 PM"}},"recipientAccountId":)"
           R"("123456789012"},{"eventName":"CreateAccessKey","eventSource":"iam.amazonaws.com",)"
           R"("errorCode":"AccessDenied"},{"eventName":"ListUsers","eventSource":)"
           R"("iam.amazonaws.com"}]})",
       1, "123456789012.signin.aws.amazon.com/ci-bot"},
      {"aws-credential-report",
       "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,"
       "password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
       "access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
       "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,"
       "access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,"
       "cert_1_last_rotated,cert_2_active,cert_2_last_rotated\n"
       "jane,arn:aws:iam::123456789012:user/jane,2020-01-01T00:00:00+00:00,true,"
       "2024-01-01T00:00:00+00:00,2020-01-01T00:00:00+00:00,N/A,false,true,"
       "2021-03-04T05:06:07+00:00,2024-02-01T00:00:00+00:00,eu-west-1,s3,false,N/A,N/A,N/A,N/A,"
       "false,N/A,false,N/A\n",
       2, "123456789012.signin.aws.amazon.com/jane"},
      {"azure-applications",
       R"({"value":[{"id":"o1","appId":"a1","displayName":"billing","passwordCredentials":[{)"
       R"("customKeyIdentifier":null,"displayName":"ci","endDateTime":"2025-01-01T00:00:00Z",)"
       R"("hint":")" +
           SeededText("az", 3) +
           R"(","keyId":"k1","secretText":null,"startDateTime":"2023-01-01T00:00:00Z"}],"owners":[)"
           R"({"id":"u1","displayName":"Jane","userPrincipalName":"jane@x.org","mail":null}]}]})",
       1, "jane@x.org"},
      {"databricks-tokens",
       R"({"token_infos":[{"token_id":")" + SeededHex("dt", 64) +
           R"(","creation_time":1626286601651,"expiry_time":1657822601651,"comment":"ci",)"
           R"("created_by_id":202480738464078,"created_by_username":"jane@x.org","owner_id":)"
           R"(202480738464078,"last_used_day":1626220800000,"workspace_id":1}]})",
       1, "jane@x.org"},
      {"docker-hub-tokens",
       R"({"active_count":1,"count":1,"next":null,"previous":null,"results":[{"client_id":"HUB",)"
       R"("created_at":"2021-07-20T12:00:00.000000Z","creator_ip":"127.0.0.1","creator_ua":"ua",)"
       R"("expires_at":null,"generated_by":"manual","is_active":true,"last_used":null,"scopes":[)"
       R"("repo:read"],"token":"***","token_label":"ci","uuid":"b30bbf97-506c-4ecd-aabc-842f3cb48")"
       R"(}]})",
       1, "jane@x.org"},
      {"forge-keys",
       R"([{"id":1,"title":"laptop","key":")" + SeededSshKey("fk") +
           R"( jane","created_at":"2020-01-01T00:00:00Z","expires_at":null,"user":{"id":25,)"
           R"("username":"jane","name":"Jane"}}])",
       1, "gitlab.com/jane#25"},
      {"gcp-audit",
       R"({"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog",)"
       R"("authenticationInfo":{"principalEmail":"jane@x.org"},"methodName":)"
       R"("google.iam.admin.v1.CreateServiceAccountKey","response":{"name":")" +
           gcp + SeededHex("gk", 40) +
           R"("}},"timestamp":"2024-05-02T21:52:50.576347902Z"})"
           "\n"
           R"({"protoPayload":{"methodName":"google.iam.admin.v1.SetIAMPolicy"}})",
       1, "ci@acme.iam.gserviceaccount.com"},
      {"gcp-keys",
       R"([{"name":")" + gcp + SeededHex("gk", 40) +
           R"(","keyAlgorithm":"KEY_ALG_RSA_2048","keyOrigin":"GOOGLE_PROVIDED","keyType":)"
           R"("USER_MANAGED","validAfterTime":"2024-05-02T21:52:50Z","validBeforeTime":)"
           R"("9999-12-31T23:59:59Z"}])",
       1, "ci@acme.iam.gserviceaccount.com"},
      {"github-deploy-keys",
       R"([{"id":1,"key":")" + SeededSshKey("dk") +
           R"(","url":"https://api.github.com/repos/octocat/Hello-World/keys/1","title":"ci",)"
           R"("verified":true,"created_at":"2014-12-10T15:53:42Z","read_only":true,"added_by":)"
           R"("octocat","last_used":"2022-01-10T15:53:42Z","enabled":true}])",
       1, "github.com/octocat"},
      {"github-fine-grained",
       R"([{"id":25381,"owner":{"login":"octocat","id":1},"repository_selection":"all",)"
       R"("permissions":{"organization":{"members":"read"},"repository":{"contents":"write"}},)"
       R"("access_granted_at":"2023-05-16T08:47:09.000-07:00","token_id":98716,"token_name":"t",)"
       R"("token_expired":false,"token_expires_at":"2023-11-16T08:47:09.000-07:00",)"
       R"("token_last_used_at":null}])",
       1, "github.com/octocat#1"},
      {"github-sso",
       R"([{"login":"octocat","credential_id":161195,"credential_type":"personal access token",)"
       R"("token_last_eight":")" +
           SeededText("gs", 8) +
           R"(","credential_authorized_at":"2011-01-26T19:06:43Z","scopes":["user","repo"],)"
           R"("credential_accessed_at":"2011-01-26T19:06:43Z","authorized_credential_id":1,)"
           R"("authorized_credential_note":"ci","authorized_credential_expires_at":null},{"login":)"
           R"("hubot","credential_id":2,"credential_type":"SSH key","credential_authorized_at":)"
           R"("2019-03-29T19:06:43Z","fingerprint":"SHA256:)" +
           Base64Encode(SeededBytes("fp"), false, false) +
           R"(","authorized_credential_title":"k"}])",
       2, "github.com/octocat"},
      {"gitlab-tokens",
       R"([{"id":42,"name":"token","revoked":false,"created_at":"2021-01-20T22:11:48.151Z",)"
       R"("scopes":["api"],"user_id":141,"last_used_at":null,"active":true,"expires_at":)"
       R"("2021-01-31"}])",
       1, "gitlab.com/#141"},
      {"gitlab-users",
       R"([{"id":141,"username":"jane","name":"Jane","state":"active","email":"jane@x.org",)"
       R"("created_at":"2012-05-23T08:00:58Z"}])",
       1, "jane@x.org"},
      {"jenkins-user",
       "<?xml version='1.1' encoding='UTF-8'?>\n<user>\n  <version>10</version>\n  <id>jane</id>\n"
       "  <fullName>Jane</fullName>\n  <properties>\n"
       "    <jenkins.security.ApiTokenProperty>\n      <tokenStore>\n        <tokenList>\n"
       "          <jenkins.security.apitoken.ApiTokenStore_-HashedToken>\n"
       "            <uuid>5ac0</uuid>\n            <name>ci &amp; co</name>\n"
       "            <creationDate>2024-01-02 03:04:05.678 UTC</creationDate>\n            <value>\n"
       "              <version>11</version>\n              <hash>" +
           SeededHex("jh", 64) +
           "</hash>\n            </value>\n"
           "          </jenkins.security.apitoken.ApiTokenStore_-HashedToken>\n"
           "        </tokenList>\n      </tokenStore>\n    </jenkins.security.ApiTokenProperty>\n"
           "    <hudson.tasks.Mailer_-UserProperty plugin=\"mailer@1\">\n"
           "      <emailAddress>jane@x.org</emailAddress>\n"
           "    </hudson.tasks.Mailer_-UserProperty>\n    <empty/>\n  </properties>\n</user>\n",
       1, "jane@x.org"},
      {"npm-tokens",
       R"([{"token":"npm_)" + SeededText("np", 4) + R"(…)" + SeededText("ns", 4) +
           R"(","key":"7f3134","cidr_whitelist":null,"readonly":false,"created":)"
           R"("2017-10-02T00:00:00.000Z","updated":"2017-10-02T00:00:00.000Z"}])",
       1, "jane@x.org"},
      {"okta-tokens",
       R"([{"id":"00Tid","name":"ci","userId":"00u1","clientName":"Okta API","tokenWindow":"P30D",)"
       R"("created":"2021-11-09T20:38:10.000Z","expiresAt":"2021-12-11T20:38:10.000Z",)"
       R"("lastUpdated":"2021-11-11T20:38:10.000Z","network":{"connection":"ANYWHERE"}}])",
       1, "00u1"},
      {"okta-users",
       R"([{"id":"00u1","status":"ACTIVE","created":"2013-06-24T16:39:18.000Z","lastLogin":null,)"
       R"("profile":{"firstName":"Jane","lastName":"Doe","email":"jane@x.org","login":)"
       R"("jane@x.org"}}])",
       1, "jane@x.org"},
      {"openai-keys",
       R"({"object":"list","data":[{"object":"organization.project.api_key","redacted_value":)"
       R"("sk-)" +
           SeededText("oa", 3) + "..." + SeededText("ob", 3) +
           R"(","name":"ci","created_at":1711471533,"last_used_at":1711471534,"id":"key_abc",)"
           R"("owner":{"type":"user","user":{"object":"organization.project.user","id":"user_abc",)"
           R"("name":"Jane","email":"jane@x.org","role":"owner","created_at":1711471533}}}],)"
           R"("first_id":"key_abc","last_id":"key_xyz","has_more":false})",
       1, "jane@x.org"},
      {"slack-users",
       R"({"ok":true,"members":[{"id":"U023BECGF","team_id":"T01","name":"bobby","deleted":false,)"
       R"("profile":{"real_name":"Bobby","email":"bobby@x.org"},"is_bot":false}],)"
       R"("response_metadata":{"next_cursor":""}})",
       1, "bobby@x.org"},
      {"snowflake-tokens",
       "\"name\",\"user_name\",\"role_restriction\",\"expires_at\",\"status\",\"comment\","
       "\"created_on\",\"created_by\",\"mins_to_bypass_network_policy_requirement\",\"rotated_"
       "to\"\n"
       "\"CI\",\"JANE\",\"LOADER\",\"2025-06-01 10:00:00.000 -0700\",\"ACTIVE\",\"x\","
       "\"2025-03-01 10:00:00.000 -0700\",\"ADMIN\",\"\",\"\"\n",
       1, "JANE"},
      {"snowflake-users",
       "name,login_name,email,disabled,rsa_public_key_fp,rsa_public_key_2_fp\n"
       "JANE,JANE,jane@x.org,false,SHA256:" +
           Base64Encode(SeededBytes("sf"), false, true) + ",null\n",
       2, "jane@x.org"},
  };
}

}  // namespace offkey
