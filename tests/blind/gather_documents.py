"""Documents, chats, tables, captures of HTTP, logs, notebooks."""

DOCUMENTS = r'''
=== wiki-list | docs/access.md
## Staging

* URL: https://staging.‹co›.com
* User: ‹login›
* Password: «gp»

Ask ops before you change it.
=== wiki-bold | ONBOARDING.md
1. Join the guest wifi (**‹co›-Guest**, password **«gp»**).
2. Get a laptop.
3. Clone the repository.
=== wiki-table | docs/servers.md
| host | user | password | note |
|------|------|----------|------|
| ‹host› | ‹user› | «gps» | main |
| ‹ip› | backup | «gps» | via vpn |
=== md-code-inline | README.md
Default admin account: `admin` / `«gp»`. Change after the first login!
=== md-slash | NOTES.txt
staging login: ‹login› / «gp»
prod db: ‹user› / «gp»
=== md-env-block | docs/setup.md
Create a `.env` with:

```sh
APP_ENV=local
DB_PASSWORD=«gp»
```

and start with `make up`.
=== md-german | Zugangsdaten.txt
Zugang Testsystem
Benutzername: ‹login›
Kennwort: «gp»
Adresse: https://test.‹co›.de
=== md-spanish | accesos.md
- Servidor: ‹ip›
- Usuario: ‹user›
- Contraseña: «gp»
=== md-portuguese | acesso.txt
usuario: ‹user›
senha: «gp»
banco: ‹db›
=== md-french | acces.txt
Identifiant : ‹login›
Mot de passe : «gp»
=== md-italian | note.txt
utente ‹login›
password «gp»
=== md-polish | dostep.txt
login: ‹login›
hasło: «gp»
=== md-russian | доступ.txt
Логин: ‹login›
Пароль: «gp»
=== md-japanese | memo.txt
ユーザー名: ‹login›
パスワード: «gp»
=== md-chinese | 说明.md
- 账号:‹login›
- 密码:«gp»
=== md-turkish | erisim.txt
kullanıcı: ‹login›
şifre: «gp»
=== md-dutch | toegang.txt
gebruiker: ‹login›
wachtwoord: «gp»
=== md-swedish | konto.txt
användare: ‹login›
lösenord: «gp»
=== mail | mail/‹day›.eml
From: ‹mail›
To: helpdesk@‹co›.com
Subject: Re: vpn access
Date: Mon, 13 Jan 2025 ‹time› +0100

Hi,

your account is ready. The user name is ‹login› and the temporary
password is «gp» - please change it at the first login.

Best,
‹name›
=== mail-quoted | mail/fw.txt
> > can you send me the root password of ‹host›?
> sure, it's «gp»
thanks!
=== mail-qp | mail/qp.eml
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Gr=C3=BC=C3=9Fe, das Passwort lautet: «gps»
=== slack-export | slack/general/‹day›.json
[
  {
    "type": "message",
    "user": "U‹u10›",
    "text": "new db password for ‹db› is «gps», please update your .env",
    "ts": "1700‹d6›.000200"
  }
]
=== chat-colon | chat.log
12:01 <‹login›> pw?
12:02 <ops> pw: «gp»
=== chat-whatsapp | WhatsApp.txt
12/03/24, 18:22 - ‹name›: wifi pass is «gps»
=== jira-comment | issues/‹n3›-412.txt
Comment by ‹login›: I reset the user. Login with ‹mail› and pass «gp».
=== ticket-xml | export.xml
<comment author="‹login›" date="‹day›">Temporary password: «gp»</comment>
=== commit-message | log.txt
commit ‹h40›
Author: ‹name› <‹mail›>

    use new smtp password «gp» for the relay
=== changelog | CHANGES
 * default password of admin changed to "«gp»"
=== todo-comment | src/Main.java
// FIXME: hardcoded password "«gp»" must go to the vault
=== sql-comment | view.sql
-- connect as ‹user›, password «gp»
SELECT 1;
=== html-comment | index.html
<!-- test account: ‹mail› password: «gp» -->
=== rst | docs/install.rst
.. code-block:: console

   $ export SECRET_KEY=«a40»
   $ flask run
=== org | notes.org
* servers
** ‹host›
   :PROPERTIES:
   :user: ‹user›
   :password: «gp»
   :END:
=== latex | manual.tex
Log in as \texttt{‹login›} with the password \texttt{«gps»}.
=== csv-users | users.csv
id,username,password,role
1,‹login›,«gps»,admin
2,guest,,guest
=== csv-semicolon | export.csv
Name;Benutzer;Passwort;URL
CRM;‹login›;«gps»;https://crm.‹co›.de
=== tsv | logins.tsv
host	user	pass
‹host›	‹user›	«gps»
=== csv-chrome | Chrome Passwords.csv
name,url,username,password,note
‹co›.com,https://www.‹co›.com/login,‹mail›,«gps»,
=== csv-lastpass | lastpass.csv
url,username,password,totp,extra,name,grouping,fav
https://‹co›.com,‹mail›,«gps»,,,‹co›,Work,0
=== csv-bitwarden | bitwarden.json
{"items": [{"type": 1, "name": "‹co›", "login": {"username": "‹login›", "password": "«gp»", "totp": "«t16»"}}]}
=== csv-keepass | keepass.xml
<Entry>
  <String><Key>Password</Key><Value ProtectInMemory="True">«gp»</Value></String>
  <String><Key>UserName</Key><Value>‹login›</Value></String>
</Entry>
=== csv-iam | accessKeys.csv
Access key ID,Secret access key
‹u20›,«B40»
=== csv-iam-login | credentials.csv
User name,Password,Console login link
‹login›,«gps»,https://‹d12›.signin.aws.amazon.com/console
=== list-colon | combo.txt
‹mail›:«gps»
‹login›@mailbox.org:«gps»
'''
