"""Data that is only long and random: hashes, ids, lock files, ciphertexts, public keys, bundles, images, vectors."""

DATA = r"""
=== package-lock | {xword}/package-lock.json
{
  "name": "{xword}",
  "lockfileVersion": 3,
  "packages": {
    "node_modules/{xword}": {
      "version": "{xver}",
      "resolved": "https://{xnpm}/{xword}/-/{xword}-{xver}.tgz",
      "integrity": "sha512-{b64;64}",
      "license": "MIT"
    },
    "node_modules/jsonwebtoken": {
      "version": "9.0.2",
      "resolved": "https://{xnpm}/jsonwebtoken/-/jsonwebtoken-9.0.2.tgz",
      "integrity": "sha512-{b64;64}"
    }
  }
}
=== yarn lock | {xword}/yarn.lock
"password-prompt@^1.1.{d1}":
  version "1.1.3"
  resolved "https://{xyarn}/password-prompt/-/password-prompt-1.1.3.tgz#{h40}"
  integrity sha512-{b64;64}
=== poetry lock | {xword}/poetry.lock
[[package]]
name = "secretstorage"
version = "3.3.{d1}"
files = [
    {file = "SecretStorage-3.3.3-py3-none-any.whl", hash = "sha256:{h64}"},
    {file = "SecretStorage-3.3.3.tar.gz", hash = "sha256:{h64}"},
]

[metadata]
content-hash = "{h64}"
=== pipfile lock | {xword}/Pipfile.lock
{"_meta":{"hash":{"sha256":"{h64}"}},"default":{"tokenize-rt":{"hashes":["sha256:{h64}","sha256:{h64}"],"version":"==5.2.0"}}}
=== cargo lock | {xword}/Cargo.lock
[[package]]
name = "keyring"
version = "{xver}"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "{h64}"
=== go sum | {xword}/go.sum
github.com/{xco}/{xword} v{xver} h1:{B43}=
github.com/{xco}/{xword} v{xver}/go.mod h1:{B43}=
github.com/99designs/keyring v1.2.2 h1:{B43}=
=== gemfile lock | {xword}/Gemfile.lock
GIT
  remote: https://github.com/{xco}/{xword}.git
  revision: {h40}
  specs:
    {xword} ({xver})

CHECKSUMS
  token_store (1.0.{d1}) sha256={h64}
=== composer lock | {xword}/composer.lock
{"content-hash":"{h32}","packages":[{"name":"{xco}/auth-token","version":"{xver}","source":{"type":"git","reference":"{h40}"},"dist":{"shasum":"{h40}"}}]}
=== mix lock | {xword}/mix.lock
%{"comeonin": {:hex, :comeonin, "5.4.0", "{h64}", [:mix], [], "hexpm", "{h64}"},
  "{xword}": {:git, "https://github.com/{xco}/{xword}.git", "{h40}", []}}
=== flake lock | {xword}/flake.lock
{"nodes":{"nixpkgs":{"locked":{"lastModified":17{d8},"narHash":"sha256-{B43}=","owner":"NixOS","repo":"nixpkgs","rev":"{h40}","type":"github"}}}}
=== terraform lock | {xword}/.terraform.lock.hcl
provider "registry.terraform.io/hashicorp/vault" {
  version = "{xver}"
  hashes = [
    "h1:{B43}=",
    "zh:{h64}",
    "zh:{h64}",
  ]
}
=== podfile lock | {xword}/Podfile.lock
SPEC CHECKSUMS:
  KeychainAccess: {h40}
  FirebaseAuth: {h40}

PODFILE CHECKSUM: {h40}
=== sha256sums | {xword}/SHA256SUMS
{h64}  {xword}-{xver}.tar.gz
{h64}  {xword}-{xver}.zip
{h128}  {xword}.iso
=== git log | {xword}.log
commit {h40} (HEAD -> main, origin/main)
Merge: {h7} {h7}
Author: {xperson} <{xmail}>
Date:   Tue Mar 4 10:12:01 2025 +0100

    rotate the api key handling, drop the password cache
=== packed refs | {xword}/packed-refs
# pack-refs with: peeled fully-peeled sorted
{h40} refs/heads/main
{h40} refs/tags/v{xver}
^{h40}
=== submodule lfs | {xword}.bin
version https://git-lfs.github.com/spec/v1
oid sha256:{h64}
size {d7}
=== ansible vault | group_vars/{xword}/vault.yml
$ANSIBLE_VAULT;1.1;AES256
{hexrows;6}
=== ansible vault inline | vars/{xword}.yml
db_user: {xuser}
db_password: !vault |
          $ANSIBLE_VAULT;1.2;AES256;{xword}
          {h80}
          {h80}
          {h38}
=== sops yaml | {xword}.enc.yaml
db:
    password: ENC[AES256_GCM,data:{B20},iv:{B43}=,tag:{B22}==,type:str]
    user: ENC[AES256_GCM,data:{B12},iv:{B43}=,tag:{B22}==,type:str]
sops:
    kms:
        - arn: arn:aws:kms:eu-north-1:{d12}:key/{uuid}
          created_at: "{xday}T{xtime}Z"
          enc: AQICAH{B178}
    lastmodified: "{xday}T{xtime}Z"
    mac: ENC[AES256_GCM,data:{B88},iv:{B43}=,tag:{B22}==,type:str]
    version: 3.8.1
=== sealed secret | {xword}-sealed.yaml
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata:
  name: {xdb}
spec:
  encryptedData:
    password: AgB{B300}=
    token: AgC{B300}=
=== eyaml | hiera/{xword}.yaml
mysql::password: ENC[PKCS7,MIIB{B380}==]
profile::user: {xuser}
=== travis secure | {xword}/.travis.yml
env:
  global:
    - secure: "{B170}="
    - NODE_ENV=test
=== rails encrypted | config/{xword}.yml.enc
{B220}--{B16}--{B22}==
=== pulumi config | Pulumi.{xword}.yaml
encryptionsalt: v1:{B11}=:v1:{B16}:{B44}==
config:
  aws:region: eu-north-1
  {xword}:dbPassword:
    secure: v1:{B16}:{B40}=
=== age file | {xword}.age
-----BEGIN AGE ENCRYPTED FILE-----
{x64;4}
{B30}==
-----END AGE ENCRYPTED FILE-----
=== pgp message | {xword}.asc
-----BEGIN PGP MESSAGE-----

{x64;6}
{B24}
={B4}
-----END PGP MESSAGE-----
=== pgp public key | keys/{xword}.pub.asc
-----BEGIN PGP PUBLIC KEY BLOCK-----

{x64;8}
={B4}
-----END PGP PUBLIC KEY BLOCK-----
=== certificate | certs/{xword}.crt
-----BEGIN CERTIFICATE-----
MIIDdzCCAl{B54}
{x64;16}
-----END CERTIFICATE-----
=== csr | certs/{xword}.csr
-----BEGIN CERTIFICATE REQUEST-----
{x64;14}
-----END CERTIFICATE REQUEST-----
=== public pem | keys/{xword}.pub
-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A{B32}
{x64;5}
{B54}AQAB
-----END PUBLIC KEY-----
=== authorized keys | {xword}/authorized_keys
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{B43} {xperson}@{xword}
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ{B336} {xuser}@build
=== known hosts | {xword}/known_hosts
{xhost},{xip} ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{B43}
|1|{B27}=|{B27}= ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABB{B87}=
=== jwks public | .well-known/{xword}-jwks.json
{"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"{h40}","n":"{b342}","e":"AQAB"},{"kty":"EC","crv":"P-256","kid":"{b43}","x":"{b43}","y":"{b43}"}]}
=== oidc discovery | .well-known/{xword}.json
{"issuer":"https://{xhost}","token_endpoint":"https://{xhost}/token","token_endpoint_auth_methods_supported":["client_secret_basic","client_secret_post"],"subject_types_supported":["public"]}
=== wireguard public | wg/{xword}.peers
[Peer]
PublicKey = {B43}=
AllowedIPs = {xip}/32
=== minified bundle | dist/{xword}.{h8}.js
!function(e,t){"object"==typeof exports?module.exports=t():e.{xword}=t()}(this,function(){var n={},r=t(17);function a(e){return e.password?e.password.length>=8:!1}n.token=function(e){return e&&e.accessToken||null};return n.key="{xword}",n});
//# sourceMappingURL={xword}.{h8}.js.map
=== source map | dist/{xword}.js.map
{"version":3,"file":"{xword}.js","sources":["../src/{xword}.ts"],"names":["password","token","getApiKey"],"mappings":"AAAA,SAASA,GAAG,IAAIC,KAAK,CAAC,EAAE,OAAOD;AACjC"}
=== sri tags | {xword}-index.html
<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/{xword}@{xver}/dist/{xword}.min.css" integrity="sha384-{B64}" crossorigin="anonymous">
<script src="/assets/{xword}-{h20}.js" integrity="sha512-{b64;64}"></script>
<script nonce="{b64;16}">init()</script>
=== asset manifest | public/{xword}-manifest.json
{"files":{"main.js":"/static/js/main.{h8}.js","secret-page.css":"/static/css/secret-page.{h8}.css","token.svg":"/static/media/token.{h32}.svg"}}
=== data uri | {xword}-icons.css
.icon-key { background-image: url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAYAAAAf8/9hAAAA{B180}AAAAASUVORK5CYII=); }
=== woff font | {xword}-fonts.css
@font-face { font-family: "{xword}"; src: url(data:font/woff2;base64,d09GMgABAAAAA{B300}) format("woff2"); }
=== mime attachment | {xword}.eml
From: {xmail}
Subject: scan
MIME-Version: 1.0
Content-Type: image/jpeg; name="scan.jpg"
Content-Transfer-Encoding: base64
Content-ID: <{uuid}>

/9j/4AAQSkZJRgABAQEAYABgAAD{B37}
{x64;6}
=== dkim record | zones/{xword}.zone
mail._domainkey IN TXT "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCB{B184}IDAQAB"
@ IN TXT "google-site-verification={b43}"
@ IN DS {d5} 13 2 {H64}
=== sql uuids | {xword}-seed.sql
INSERT INTO {xdb} (id, parent_key, batch_id) VALUES
  ('{uuid}', '{uuid}', '{h24}'),
  ('{uuid}', '{uuid}', '{h24}');
=== mongo export | {xword}-export.json
{"_id":{"$oid":"{h24}"},"tenantKey":"{xword}","sessionId":"{uuid}","etag":"{h32}","createdAt":{"$date":"{xday}T{xtime}.000Z"}}
=== nginx log | logs/{xword}-access.log
{xip} - - [04/Mar/2025:10:00:01 +0100] "GET /assets/app-{h20}.js HTTP/2.0" 304 0 "https://{xhost}/" "Mozilla/5.0" rid={h32}
{xip} - - [04/Mar/2025:10:00:02 +0100] "GET /orders/{uuid} HTTP/2.0" 200 512 "-" "curl/8.5.0" rid={h32}
=== trace log | logs/{xword}-trace.log
{xday}T{xtime}Z level=info trace_id={h32} span_id={h16} msg="token validated" user_id={uuid} key_id={h16}
{xday}T{xtime}Z level=info trace_id={h32} span_id={h16} msg="password changed" user_id={uuid}
=== docker build log | logs/{xword}-docker.log
#7 [2/5] FROM docker.io/library/node:20@sha256:{h64}
#7 resolve docker.io/library/node:20@sha256:{h64} done
#9 exporting layers sha256:{h64}
 ---> {h12}
=== kubectl output | logs/{xword}-pods.txt
NAME                        READY   STATUS    RESTARTS   AGE
{xword}-{h10}-{n5}   1/1     Running   0          3d
default-token-{n5}         kubernetes.io/service-account-token   3      90d
=== k8s events | logs/{xword}-events.json
{"metadata":{"name":"{xword}.{h16}","uid":"{uuid}","resourceVersion":"{d8}"},"reason":"Pulled","message":"Container image \"{xco}/{xdb}@sha256:{h64}\" already present"}
=== tf state innocent | {xword}.tfstate
{
  "version": 4,
  "terraform_version": "1.7.4",
  "serial": {d2},
  "lineage": "{uuid}",
  "resources": [
    {
      "type": "aws_kms_key",
      "name": "{xword}",
      "instances": [
        {
          "attributes": {
            "arn": "arn:aws:kms:eu-north-1:{d12}:key/{uuid}",
            "key_id": "{uuid}",
            "key_usage": "ENCRYPT_DECRYPT",
            "customer_master_key_spec": "SYMMETRIC_DEFAULT"
          }
        }
      ]
    }
  ]
}
=== solidity addresses | {xword}.json
{"contract":"{xword}","address":"0x{h40}","transactionHash":"0x{h64}","blockHash":"0x{h64}","deployer":"0x{h40}"}
=== abi bytecode | artifacts/{xword}.json
{"contractName":"{xword}Token","bytecode":"0x608060405234801561001057600080fd5b50{h300}","linkReferences":{}}
=== bitcoin addresses | {xword}-addresses.csv
address,txid
bc1q{n38},{h64}
1{s33},{h64}
=== ipfs and torrents | {xword}-links.txt
ipfs://Qm{s44}
magnet:?xt=urn:btih:{h40}&dn={xword}-{xver}
https://youtu.be/{b11}
=== guid project | {xword}.sln
Project("{{UUID}}") = "{xword}", "{xword}\{xword}.csproj", "{{UUID}}"
EndProject
=== com typelib | {xword}.idl
[uuid({uuid}), helpstring("{xword} key store")]
interface IKeyStore : IUnknown {}
=== xcode project | {xword}.xcodeproj/project.pbxproj
		{H24} /* KeychainToken.swift in Sources */ = {isa = PBXBuildFile; fileRef = {H24} /* KeychainToken.swift */; };
=== unity meta | Assets/{xword}Key.cs.meta
fileFormatVersion: 2
guid: {h32}
MonoImporter:
  executionOrder: 0
=== test vectors sha | test/{xword}_vectors.txt
# SHA-256 of messages, FIPS 180
Len = 8
Msg = {h2}
MD = {h64}

Len = 16
Msg = {h4}
MD = {h64}
=== crypto curve | src/{xword}_curve.c
/* field prime and generator of secp256k1 */
static const char *P = "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFC2F";
static const char *GX = "79BE667EF9DCBBAC55A06295CE870B07029BFCDB2DCE28D959F2815B16F81798";
/* {xword} {xver} */
=== sequences | {xword}_charset.py
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
HEX = "0123456789abcdef"
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
VERSION = "{xver}"
=== dna and proteins | {xword}.fasta
>{xword}|P{d5}
MKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQAPILSRVGDGTQDNLSGAEKAVQVKVKALPDAQFEVV
>{xword}2
ACGTTGCAACGTAGCTAGCTAGGATCCGATCGATTACGATCGATCGTAGCTAGCTAACGT
=== feature flags | {xword}-flags.json
{"flags":[{"key":"new-token-page","enabled":true,"id":"{uuid}"},{"key":"password-less-login","enabled":false,"id":"{uuid}"}]}
=== cache keys | src/{xword}_cache.py
KEY = f"{xdb}:session:{user_id}"
cache.set("token:{uuid}:state", "valid", 60)
cache_key = "v2:{h32}"
=== csv of people | {xword}-people.csv
id,name,email,key_id
{uuid},{xperson},{xmail},{h16}
{uuid},{xperson},{xmail},{h16}
=== ipynb innocent | notebooks/{xword}.ipynb
{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": {d1},
   "id": "{h8}",
   "metadata": {},
   "outputs": [
    {"data": {"image/png": "iVBORw0KGgoAAAANSUhEUgAAAoAAAAHgCAYAAAA10dzk{B160}"}, "metadata": {}, "output_type": "display_data"}
   ],
   "source": ["import getpass\n", "password = getpass.getpass()\n"]
  }
 ],
 "nbformat": 4,
 "nbformat_minor": 5
}
=== swagger etag | {xword}.http
HTTP/1.1 200 OK
ETag: "{h32}"
X-Request-Id: {uuid}
X-Amz-Cf-Id: {b54}==
Set-Cookie: theme=dark; Path=/
WWW-Authenticate: Bearer realm="{xword}"
=== w3c traceparent | {xword}-headers.txt
traceparent: 00-{h32}-{h16}-01
b3: {h32}-{h16}-1
x-correlation-id: {uuid}
=== gradle wrapper | gradle/{xword}-wrapper.properties
distributionUrl=https\://services.gradle.org/distributions/gradle-8.7-bin.zip
distributionSha256Sum={h64}
validateDistributionUrl=true
=== gradle verification | gradle/{xword}-metadata.xml
<component group="com.{xword}" name="token-store" version="{xver}"><artifact name="token-store-{xver}.jar"><sha256 value="{h64}" origin="Generated by Gradle"/></artifact></component>
=== homebrew formula | Formula/{xword}.rb
class {xword} < Formula
  url "https://github.com/{xco}/{xword}/archive/v{xver}.tar.gz"
  sha256 "{h64}"
  depends_on "openssl@3"
end
=== arch pkgbuild | {xword}/PKGBUILD
pkgname={xword}
pkgver={xver}
validpgpkeys=('{H40}')
sha256sums=('{h64}')
b2sums=('{h128}')
=== apt sources | {xword}.sources
Types: deb
URIs: https://apt.{xco}.com
Signed-By: /usr/share/keyrings/{xco}.gpg
Fingerprint: {H40}
=== github codeowners workflow | .github/{xword}-pins.yml
steps:
  - uses: aws-actions/configure-aws-credentials@{h40} # v4.0.2
    with:
      role-to-assume: arn:aws:iam::{d12}:role/{xco}-ci
      aws-region: eu-north-1
  - uses: hashicorp/vault-action@{h40}
    with:
      url: https://vault.{xco}.com
      method: jwt
      secrets: secret/data/{xdb} password | DB_PASSWORD
=== prometheus metrics | {xword}.prom
# HELP token_refresh_total Tokens refreshed.
token_refresh_total{client="{xword}",result="ok"} {d5}
password_reset_total{tenant="{uuid}"} {d2}
=== svg path | {xword}-key.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path id="key" d="M7 14a2 2 0 1 1 0-4 2 2 0 0 1 0 {d1}m5.65-4A6 6 0 0 0 1 12a6 6 0 0 0 11.65 2H17v4h4v-4h2v-4z"/></svg>
=== license text | {xword}-LICENSE
Copyright (c) 2024 {xperson}

Permission is hereby granted, free of charge, to any person obtaining a copy of {xword}
and its key store, password prompt and token library, to deal in the Software.
=== openssl text | {xword}-cert.txt
        Serial Number:
            {xprint;16}
        Signature Algorithm: sha256WithRSAEncryption
            X509v3 Subject Key Identifier:
                {xprint;20}
            X509v3 Authority Key Identifier:
                {xprint;20}
=== gpg list | {xword}-gpg.txt
pub   ed25519 2023-05-04 [SC]
      {H40}
uid           [ultimate] {xperson} <{xmail}>
sub   cv25519 2023-05-04 [E]
=== password policy | {xword}-policy.tf
resource "aws_iam_account_password_policy" "{xword}" {
  minimum_password_length        = {xn;12;20}
  require_symbols                = true
  allow_users_to_change_password = true
  max_password_age               = 90
}
=== kms policy | {xword}-kms.json
{"Version":"2012-10-17","Id":"key-{xword}","Statement":[{"Sid":"AllowKeyUse","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::{d12}:root"},"Action":["kms:Decrypt","kms:GenerateDataKey"],"Resource":"arn:aws:kms:eu-north-1:{d12}:key/{uuid}"}]}
=== sentence about passwords | {xword}-guide.md
Choose a password of at least {xn;10;20} characters. The password is stored as a bcrypt hash,
the API key is shown once, and the secret never leaves the server. Reset your token under
Settings, Security. Contact {xmail} if the password reset fails.
=== faq | {xword}-faq.md
**Where do I find my API key?** Under *Account*, then *Keys*.
**What is a secret?** A value that only {xco} and you know.
**Password: how long?** {xn;10;20} characters or more.
=== mail about reset | {xword}-reset.txt
Hello {xperson},

somebody asked for a new password for your account. Use the button in the app.
Your password was last changed on {xday}. Ticket {uuid}.
=== commit message | {xword}-COMMIT_EDITMSG
Read the password from the vault

The token was in settings.py until {h7}; it has been revoked. Change-Id: I{h40}
"""

SOURCES = (("data and ciphertexts", DATA, 4),)
