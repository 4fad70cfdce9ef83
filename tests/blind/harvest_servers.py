"""Settings of servers, mail programs and desktop programs; blocks as in harvest_forms.py."""

BLOCKS = r"""
=== filezilla | sitemanager.xml
<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3 version="3.66.4" platform="windows">
  <Servers>
    <Server>
      <Host>{xhost}</Host>
      <Port>22</Port>
      <Protocol>1</Protocol>
      <Type>0</Type>
      <User>{xuser}</User>
      <Pass encoding="base64">⟦{text64;[hp]}⟧</Pass>
      <Logontype>1</Logontype>
      <Name>{xco}</Name>
    </Server>
  </Servers>
</FileZilla3>
=== sftp-config | sftp-config.json
{
    "type": "sftp",
    "save_before_upload": true,
    "upload_on_save": false,
    "host": "{xhost}",
    "user": "{xuser}",
    "password": "⟦{hp}⟧",
    "remote_path": "/var/www/{xdb}",
    "ignore_regexes": ["\\.sublime-(project|workspace)"]
}
=== vscode sftp | .vscode/sftp.json
{
  "name": "{xco}",
  "host": "{xip}",
  "protocol": "ftp",
  "port": 21,
  "username": "{xuser}",
  "password": "⟦{hp}⟧",
  "uploadOnSave": true
}
=== winscp session | WinSCP.ini
[Sessions\{xco}]
HostName={xhost}
UserName={xuser}
Password=⟦A35C{H48}⟧
=== jenkins credentials | credentials.xml
<com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl plugin="credentials@1319.v7eb_51b_3a_c97b_">
  <scope>GLOBAL</scope>
  <id>{uuid}</id>
  <description>{xco} deploy</description>
  <username>{xuser}</username>
  <password>{⟦AQAAABAAAAAg{B64}⟧}</password>
</com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
=== htpasswd apr1 | .htpasswd
{xuser}:⟦$apr1${a8}${crypt;22}⟧
=== shadow | etc/shadow
root:*:19700:0:99999:7:::
daemon:*:19700:0:99999:7:::
{xuser}:⟦$6${crypt;16}${crypt;86}⟧:19811:0:99999:7:::
=== shadow yescrypt | shadow.bak
{xuser}:⟦$y$j9T${crypt;22}${crypt;43}⟧:19911:0:99999:7:::
=== pgbouncer userlist | userlist.txt
"{xuser}" "⟦SCRAM-SHA-256$4096:{b64;16}${b64;32}:{b64;32}⟧"
"stats" "⟦md5{h32}⟧"
=== msmtp | .msmtprc
defaults
auth on
tls on
account {xco}
host smtp.{xco}.com
port 587
from {xmail}
user {xuser}
password ⟦{hp}⟧
=== fetchmail | .fetchmailrc
poll imap.{xco}.com protocol IMAP
  user "{xuser}" there with password "⟦{hp}⟧" is "{xuser}" here
  ssl
=== postfix sasl | sasl_passwd
[smtp.{xco}.com]:587 {xuser}:⟦{hplain}⟧
=== offlineimap | .offlineimaprc
[Repository remote]
type = IMAP
remotehost = imap.{xco}.com
remoteuser = {xmail}
remotepass = ⟦{hp}⟧
=== mutt | .muttrc
set imap_user = "{xmail}"
set imap_pass = "⟦{hp}⟧"
set folder = "imaps://imap.{xco}.com/"
=== irssi | .irssi/config
servers = (
  { address = "irc.libera.chat"; chatnet = "liberachat"; port = "6697"; use_tls = "yes"; password = "⟦{hp}⟧"; }
);
"""
