"""Tokens in headers, cookies, webhooks, signatures and settings that belong to no provider."""

TEXT = r'''
%%% headers
req.http | Authorization: Bearer «jwt»
req2.http | Authorization: Token «h40»
req3.http | Authorization: Basic «basic;tom:[pass]»
req4.http | X-API-Key: «alnum;32»
req5.http | X-Auth-Token: «h32»
req6.http | Cookie: PHPSESSID=«n26»; remember_me=«+b64url;36»
req7.http | Set-Cookie: sid=s%3A«{b32}.{alnum;43}»; Path=/; HttpOnly
req8.http | Cookie: connect.sid=s%3A«{b32}.{alnum;43}»
req9.http | Authorization: Digest username="tom", realm="hl", nonce="«~h32»", uri="/", response="«h32»"
req10.http | Authorization: ApiKey «b64;40»
req11.http | Authorization: OAuth oauth_consumer_key="«~alnum;20»", oauth_token="«alnum;40»", oauth_signature="«+b64;20»"
req12.http | X-Vault-Token: «s.{alnum;24}»
req13.http | X-CSRF-Token: «b64;64»⏎X-Session-Token: «+alnum;40»
req14.http | Cookie: laravel_session=«b64;180»
req15.http | cookie: _shop_session=«{b64;200}--{h40}»
req16.http | Sec-WebSocket-Protocol: bearer, «jwt;HS512»
req17.http | Authorization: AWS4-HMAC-SHA256 Credential=«~u20»/20240102/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=«h64»
req18.http | Proxy-Authorization: Basic «basic;relay:[passp]»
h.py | headers = {"Authorization": "Bearer «alnum;48»"}
h2.py | session.headers["x-api-key"] = "«alnum;36»"
h3.js | axios.defaults.headers.common['Authorization'] = 'Bearer «jwt»';
h4.js | fetch(url, { headers: { Authorization: `Basic ${btoa('ops:«pass»')}` } })
h5.go | req.Header.Set("X-Access-Token", "«b64url;30»")
h6.rb | request["Authorization"] = "Token token=\"«h32»\""
h7.php | $headers = ['Accept: application/json', 'Api-Token: «alnum;40»'];
h8.java | conn.setRequestProperty("Authorization", "Basic «basic;svc:[pass]»");
h9.cs | client.DefaultRequestHeaders.Add("X-Internal-Key", "«uuid»");
h10.rs | .header("authorization", "Bearer «b64url;32»")
h11.swift | request.setValue("Bearer «alnum;44»", forHTTPHeaderField: "Authorization")
h12.sh | http GET api.corp.lan Authorization:"Token «h40»"
h13.yml | headers: {X-Token: «alnum;32»}
h14.lua | ngx.req.set_header("X-Backend-Auth", "«alnum;28»")
h15.vcl | set req.http.X-Purge-Key = "«alnum;20»";
h16.conf | proxy_set_header X-Origin-Verify "«alnum;30»";
h17.ps1 | $h = @{ 'Authorization' = 'Bearer «alnum;43»' }
h18.dart | headers: {HttpHeaders.authorizationHeader: 'Bearer «jwt»'},
h19.json | {"name": "Authorization", "value": "Bearer «b64url;48»"}
h20.xml | <header name="X-Gateway-Key" value="«alnum;32»"/>
%%% jwt
a.env | SERVICE_TOKEN=«jwt;HS384»
b.js | localStorage.setItem('token', '«jwt»');
c.log | issued token «jwt;RS256» for tom
d.md | Example of our live token: `«jwt;ES256»`
e.json | {"access_token":"«jwt;RS256»","refresh_token":"«+b64url;40»","expires_in":3600}
f.py | TOKEN = ("«jwt»")
g.yml | token: >-⏎  «jwt»
h.html | <meta name="jwt" content="«jwt»">
i.txt | «jwt;EdDSA»
j.sql | UPDATE integrations SET token='«jwt»' WHERE id=3;
%%% oauth
a.py | CLIENT_SECRET = "«alnum;32»"
b.json | {"web":{"client_id":"hl-web","client_secret":"«alnum;24»"}}
c.yml | oauth2:⏎  client-id: hl⏎  client-secret: «uuid»
d.js | new OAuth2Strategy({ clientID: 'hl', clientSecret: '«h40»', callbackURL: '/cb' })
e.rb | provider :openid_connect, client_options: { identifier: 'hl', secret: '«alnum;40»' }
f.properties | spring.security.oauth2.client.registration.hl.client-secret=«alnum;36»
g.env | OIDC_RP_CLIENT_SECRET='«b64url;32»'
h.toml | [oidc]⏎client_secret = "«h64»"
i.log | token response: access_token=«alnum;60»&scope=read
j.txt | refresh token: «b64url;48»
k.env | CONSUMER_KEY=«~alnum;25»⏎CONSUMER_SECRET=«alnum;50»
l.php | 'clientSecret' => '«alnum;32»',
m.cs | options.ClientSecret = "«alnum;40»";
n.conf | OIDCClientSecret «alnum;32»⏎OIDCCryptoPassphrase «+alnum;24»
o.ini | oauth2_proxy_cookie_secret = "«b64urlpad;32»"
p.sh | oauth2-proxy --cookie-secret=«b64url;32» --client-secret=«+alnum;30»
%%% signing keys and webhooks
a.env | WEBHOOK_SECRET=«h40»
b.py | hmac.new(b"«h32»", body, hashlib.sha256).hexdigest()
c.yml | signing_secret: "«h64»"
d.js | const sig = crypto.createHmac('sha1', '«alnum;24»').update(body).digest('hex');
e.php | hash_hmac('sha256', $payload, '«alnum;32»')
f.go | mac := hmac.New(sha256.New, []byte("«alnum;32»"))
g.rb | OpenSSL::HMAC.hexdigest('SHA256', '«h32»', data)
h.java | new SecretKeySpec("«alnum;32»".getBytes(), "HmacSHA256");
i.env | ENCRYPTION_KEY=«b64;32»
j.env | SESSION_SECRET="«alnum;40»"
k.env | COOKIE_KEY=«h64»
l.env | HASHIDS_SALT='«alnum;20»'
m.env | PASSWORD_PEPPER=«b64url;24»
n.env | APP_SECRET=«h32»
o.env | NEXTAUTH_SECRET=«b64;32»
p.env | INTERNAL_API_KEY=«uuid»
q.env | IMGPROXY_KEY=«h64»⏎IMGPROXY_SALT=«+h64»
r.env | METRICS_TOKEN=«alnum;24»
s.toml | cookie_secret = "«h64»"
t.ini | secret-key=«alnum;50»
u.xml | <param name="hmacKey" value="«b64;32»"/>
v.ts | encryptionKey: '«alnum;32»',
w.yaml | masterKey: «alnum;24»⏎fileKey: «+uuid»
x.env | TURN_SECRET=«alnum;30»
y.env | RECAPTCHA_PRIVATE_KEY=«b40»
z.env | SYNC_SHARED_SECRET: «alnum;22»
aa.cfg | ENCRYPT_IV_KEY = «h32»
ab.json | {"secretKey":"«b64;32»","publicKey":"«~b64;32»"}
ac.cs | private const string LicenseKey = "«{u5}-{u5}-{u5}-{u5}»";
ad.txt | Product key: «{u5}-{u5}-{u5}-{u5}-{u5}»
ae.txt | BitLocker Recovery Key: «{d6}-{d6}-{d6}-{d6}-{d6}-{d6}-{d6}-{d6}»
af.txt | backup codes⏎«{d4} {d4}»⏎«+{d4} {d4}»
ag.txt | recovery code: «{n5}-{n5}»
ah.json | {"twoFactorSecret":"«t32»"}
ai.py | totp = pyotp.TOTP("«t32»")
aj.google_authenticator | «t26»⏎" RATE_LIMIT 3 30⏎" TOTP_AUTH⏎«+d8»
ak.env | RADIO_LICENSE_TOKEN=«h48»
al.kt | buildConfigField("String", "API_KEY", "\"«alnum;32»\"")
am.h | #define DEVICE_TOKEN "«h32»"
an.js | window.__ENV = { apiKey: "«h32»", region: "eu" };
ao.py | api_token: str = '«b64url;32»'
ap.tf | auth_token = "«alnum;32»"
aq.yml | license_key: «h40»
ar.txt | api secret is «alnum;40»
'''
