"""Passwords and secrets in web sites, browsers' tests and mobile projects."""

WEB = r'''
=== js-createconnection | db.js
const mysql = require('mysql');

const pool = mysql.createPool({
  connectionLimit: 10,
  host: '‹host›',
  user: '‹user›',
  password: '«gp»',
  database: '‹db›',
});
=== js-sequelize | models/index.js
const sequelize = new Sequelize('‹db›', '‹user›', '«gp»', { host: '‹host›', dialect: 'postgres', logging: false });
=== js-nodemailer | mail.js
const transporter = nodemailer.createTransport({
  host: 'smtp.‹co›.com',
  port: 465,
  secure: true,
  auth: { user: '‹mail›', pass: '«gp»' },
});
=== js-session-secret | server.js
app.use(session({ secret: '«gp»', resave: false, saveUninitialized: true, cookie: { maxAge: 60000 } }));
=== js-session-short | app.js
app.use(cookieParser('«gpl»'));
=== js-jwt-sign | auth.js
const token = jwt.sign({ id: user._id }, '«a24»', { expiresIn: '7d' });
=== js-jwt-or | middleware.js
const decoded = jwt.verify(token, process.env.JWT_SECRET || "«gpl»");
=== js-cypress | cypress/e2e/login.cy.js
describe('login', () => {
  it('works', () => {
    cy.visit('/login');
    cy.get('#email').type('‹mail›');
    cy.get('input[name=password]').type('«gp»{enter}');
    cy.url().should('include', '/dashboard');
  });
});
=== js-playwright-fill | e2e/auth.setup.ts
  await page.getByLabel('Username').fill('‹login›');
  await page.getByLabel('Password').fill('«gp»');
  await page.getByRole('button', { name: 'Sign in' }).click();
=== js-puppeteer | scrape.js
await page.type('#user', '‹login›');
await page.type('#pass', '«gp»');
=== js-cypress-env | cypress.env.json
{
  "username": "‹mail›",
  "password": "«gp»"
}
=== js-supertest | test/auth.test.js
    const res = await request(app)
      .post('/api/login')
      .send({ email: '‹mail›', password: '«gp»' })
      .expect(200);
=== js-it-each | test/users.test.ts
it.each([
  ['‹login›', '«gp»', true],
  ['nobody', '', false],
])('login of %s', async (user, password, ok) => {
  expect(await login(user, password)).toBe(ok);
});
=== js-ternary | config.js
const dbPassword = isProd ? '«gp»' : 'postgres';
=== js-nullish | config.ts
export const adminPassword = process.env.ADMIN_PASSWORD ?? '«gp»';
=== js-if-compare | login.js
if (user === 'admin' && password === '«gp»') {
  req.session.admin = true;
}
=== js-prompt-page | site/private.html
<script>
  var pw = prompt("Passwort?");
  if (pw != "«gp»") { window.location = "/"; }
</script>
=== js-btoa | client.js
headers: { Authorization: 'Basic ' + btoa('‹user›:«gps»') }
=== js-buffer | client.ts
const auth = Buffer.from('‹user›:«gps»').toString('base64');
=== js-axios-auth | sync.ts
const { data } = await axios.get(url, { auth: { username: '‹user›', password: '«gp»' } });
=== js-firebase-signin | seed.js
await signInWithEmailAndPassword(auth, '‹mail›', '«gp»');
=== js-crypto-cipher | enc.js
const cipher = crypto.createCipheriv('aes-256-cbc', '«a32»', iv);
=== js-cryptojs | enc.ts
return CryptoJS.AES.encrypt(text, '«gpl»').toString();
=== js-redux-initial | store.js
const initialState = { user: '‹login›', password: '«gp»', remember: true };
=== js-mongoose | connect.js
mongoose.connect('mongodb+srv://‹user›:«gpu»@cluster0.‹n5›.mongodb.net/‹db›?retryWrites=true&w=majority');
=== js-knexfile | knexfile.js
module.exports = {
  production: {
    client: 'pg',
    connection: { host: '‹host›', user: '‹user›', password: '«gp»', database: '‹db›' },
    pool: { min: 2, max: 10 },
  },
};
=== js-sequelize-json | config/config.json
{
  "development": {
    "username": "root",
    "password": null,
    "database": "‹db›_dev",
    "dialect": "mysql"
  },
  "production": {
    "username": "‹user›",
    "password": "«gp»",
    "database": "‹db›",
    "host": "‹host›",
    "dialect": "mysql"
  }
}
=== js-ssh2 | deploy.js
conn.on('ready', () => run(conn)).connect({ host: '‹ip›', port: 22, username: '‹user›', password: '«gp»' });
=== js-ftp-deploy | ftp-deploy.js
const config = {
  user: "‹user›",
  password: "«gp»",
  host: "ftp.‹co›.com",
  port: 21,
  localRoot: __dirname + "/dist",
  remoteRoot: "/public_html/",
  include: ["*", "**/*"],
};
=== js-concat | key.js
const key = 'sk_live_' + '«a24»';
=== ts-environment | src/environments/environment.prod.ts
export const environment = {
  production: true,
  apiUrl: 'https://api.‹co›.com',
  clientId: '‹uuid›',
  clientSecret: '«a32»',
  sessionKey: 'portal.session',
};
=== ts-enum-like | src/config.ts
export const CREDENTIALS = {
  ADMIN: { login: '‹login›', password: '«gp»' },
} as const;
=== html-hidden-input | form.html
<form action="https://pay.‹co›.com/start" method="post">
  <input type="hidden" name="merchant_id" value="‹d6›">
  <input type="hidden" name="merchant_secret" value="«a24»">
  <button>Pay</button>
</form>
=== html-value-password | admin/login.html
<input type="password" name="password" id="password" value="«gp»" />
=== jsp | WEB-INF/jsp/db.jsp
<sql:setDataSource var="ds" driver="com.mysql.jdbc.Driver" url="jdbc:mysql://‹host›/‹db›" user="‹user›" password="«gp»"/>
=== asp | inc/conn.asp
<%
Set conn = Server.CreateObject("ADODB.Connection")
conn.Open "Driver={SQL Server};Server=‹host›;Database=‹db›;Uid=‹user›;Pwd=«gps»;"
%>
=== coldfusion | db.cfm
<cfquery name="q" datasource="‹db›" username="‹user›" password="«gp»">
select 1
</cfquery>
=== vue-data | src/App.vue
<script>
export default {
  data() {
    return { user: '‹login›', passwd: '«gp»' };
  },
};
</script>
=== graphql-variables | query.graphql
mutation {
  login(email: "‹mail›", password: "«gp»") {
    token
  }
}
=== gql-vars-json | vars.json
{"input": {"email": "‹mail›", "password": "«gp»", "rememberMe": true}}
=== feature-gherkin | features/login.feature
  Scenario: admin signs in
    Given I am on the login page
    When I sign in as "‹login›" with password "«gp»"
    Then I see the dashboard
=== gherkin-table | features/users.feature
    Given these users exist:
      | username | password | role  |
      | ‹login› | «gps» | admin |
=== robot | tests/login.robot
*** Variables ***
${SERVER}      https://app.‹co›.com
${USERNAME}    ‹login›
${PASSWORD}    «gps»

*** Test Cases ***
Valid Login
    Open Browser To Login Page
    Submit Credentials    ${USERNAME}    ${PASSWORD}
=== robot-keyword | tests/keywords.robot
    Input Text        id=user        ‹login›
    Input Password    id=password    «gps»
=== jmeter | plans/load.jmx
          <elementProp name="password" elementType="HTTPArgument">
            <boolProp name="HTTPArgument.always_encode">true</boolProp>
            <stringProp name="Argument.value">«gp»</stringProp>
            <stringProp name="Argument.metadata">=</stringProp>
            <stringProp name="Argument.name">password</stringProp>
          </elementProp>
=== k6 | load.js
const payload = JSON.stringify({ username: '‹login›', password: '«gp»' });
=== locust | locustfile.py
    def on_start(self):
        self.client.post("/login", {"username": "‹login›", "password": "«gp»"})
=== detox-yaml | maestro/login.yaml
appId: com.‹db›.app
---
- launchApp
- tapOn: "Email"
- inputText: "‹mail›"
- tapOn: "Password"
- inputText: "«gp»"
- tapOn: "Log in"
=== fastlane | fastlane/Fastfile
lane :beta do
  match(type: "appstore", readonly: true)
  ENV["FASTLANE_PASSWORD"] = "«gp»"
  ENV["MATCH_PASSWORD"] = "«gp»"
  gym(scheme: "‹co›")
end
=== gradle-props | gradle.properties
org.gradle.jvmargs=-Xmx2g
android.useAndroidX=true
RELEASE_STORE_FILE=release.keystore
RELEASE_STORE_PASSWORD=«gp»
RELEASE_KEY_ALIAS=‹co›
RELEASE_KEY_PASSWORD=«gp»
=== flutter-key-properties | android/key.properties
storePassword=«gp»
keyPassword=«gp»
keyAlias=upload
storeFile=../upload-keystore.jks
'''
