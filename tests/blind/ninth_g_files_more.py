"""More files that hold credentials: daemons, tools, Terraform, mail, backup."""

BLOCKS = r'''
### files
=== filezilla | ⟦filezilla.xml|FileZilla/recentservers.xml⟧
<FileZilla3 version="3.60.2" platform="windows">
  <Servers>
    <Server>
      <Host>@host@</Host>
      <Port>21</Port>
      <User>@user@</User>
      <Pass⟦ encoding="base64"|⟧>⟪⟦b64>pw|pws⟧⟫</Pass>
      <Logontype>1</Logontype>
    </Server>
  </Servers>
</FileZilla3>
=== sftp-config | ⟦sftp-config.json|.vscode/sftp.json|.ftpconfig⟧
{
    // sublime sftp
    "type": "sftp",
    "host": "@host@",
    "⟦user|username|user⟧": "@user@",
    "⟦password|password|pass⟧": "⟪pw⟫",
    "remote_path": "/var/www/html/"
}
=== ws-ftp | sites/ws_ftp.ini
[@host@]
HOST="@host@"
UID="@user@"
PWD=V⟪H64⟫
=== winscp | WinSCP.ini
[Sessions\prod]
HostName=@host@
UserName=@user@
Password=A35C⟪H48⟫
=== s3cfg | .s3cfg
[default]
access_key = @user@
host_base = minio.fernbank.org
secret_key = ⟪a40⟫
gpg_passphrase = ⟪pw⟫
=== boto | .boto
[Credentials]
gs_access_key_id = GOOG⟪~u20⟫
gs_secret_access_key = ⟪B40⟫
=== rclone | ⟦rclone.conf|.config/rclone/rclone.conf⟧
[nas]
type = ⟦webdav|sftp⟧
url = https://nas.home.lan/dav
user = @user@
pass = ⟪b64url;30⟫

[crypt]
type = crypt
remote = nas:backup
password = ⟪b64url;26⟫
password2 = ⟪b64url;38⟫
=== restic | ⟦restic.env|backup/env.sh⟧
export RESTIC_REPOSITORY=rest:https://nas.home.lan/@db@
export RESTIC_PASSWORD=⟪⟦phrase|pwx⟧⟫
=== borgmatic | etc/borgmatic/config.yaml
encryption_passphrase: "⟪pw⟫"
repositories:
    - path: ssh://borg@@host@/./repo
=== duplicity | duply/conf
GPG_KEY='⟪~H8⟫'
GPG_PW='⟪pw⟫'
TARGET='ftp://@user@@@host@/backup'
TARGET_PASS='⟪pw⟫'
=== tfvars | ⟦terraform.tfvars|prod.auto.tfvars⟧
region         = "eu-central-1"
db_username    = "@user@"
db_password    = "⟪pw⟫"
api_token      = "⟪a40⟫"
instance_count = 3
=== tfvars-json | env/dev.tfvars.json
{"vm_size": "Standard_B2s", "admin_user": "@user@", "admin_password": "⟪pw⟫"}
=== tfstate-db | terraform.tfstate
{
  "version": 4,
  "resources": [
    {
      "mode": "managed",
      "type": "aws_db_instance",
      "name": "main",
      "instances": [
        {
          "attributes": {
            "address": "@host@",
            "engine": "postgres",
            "password": "⟪pwx⟫",
            "username": "@user@"
          }
        }
      ]
    }
  ]
}
=== tfstate-random | terraform.tfstate.backup
{
  "type": "random_password",
  "name": "db",
  "instances": [
    { "attributes": {
        "bcrypt_hash": "⟪~bcrypt⟫",
        "length": 24,
        "result": "⟪p24⟫" } }
  ]
}
=== tfstate-tls | terraform.tfstate
{"type": "tls_private_key", "instances": [{"attributes": {"algorithm": "RSA", "private_key_pem": "⟪nl>pemrsa⟫\n", "public_key_pem": "⟪~nl>pempub⟫\n"}}]}
=== terraformrc | ⟦.terraformrc|terraform.rc⟧
credentials "tf.fernbank.org" {
  token = "⟪a44⟫"
}
=== msmtp | ⟦.msmtprc|etc/msmtprc⟧
account        work
host           @host@
port           587
auth           on
user           @user@@fernbank.org
password       ⟪pws⟫
=== ssmtp | etc/ssmtp/ssmtp.conf
mailhub=@host@:587
AuthUser=@user@
AuthPass=⟪pws⟫
UseSTARTTLS=YES
=== postfix-sasl | etc/postfix/sasl_passwd
[@host@]:587    @user@@fernbank.org:⟪pws⟫
=== exim | etc/exim4/passwd.client
@host@:@user@:⟪pws⟫
=== fetchmail | ⟦.fetchmailrc|etc/fetchmailrc⟧
poll @host@ proto ⟦imap|pop3⟧ user "@user@" ⟦password|pass⟧ "⟪pw⟫" is "root" here ssl
=== offlineimap | ⟦.offlineimaprc|.config/offlineimap/config⟧
[Repository Remote]
type = IMAP
remotehost = @host@
remoteuser = @user@
remotepass = ⟪pws⟫
=== mbsync | .mbsyncrc
IMAPAccount home
Host @host@
User @user@
Pass "⟪pw⟫"
SSLType IMAPS
=== muttrc | ⟦.muttrc|.mutt/account.home⟧
set imap_user = "@user@@fernbank.org"
set imap_pass = ⟦"⟪pw⟫"|'⟪pw⟫'⟧
set smtp_url = "smtp://@user@@@host@:587/"
set smtp_pass = $imap_pass
=== dovecot-users | etc/dovecot/users
@user@:{PLAIN}⟪pws⟫:1000:1000::/home/@user@::
info:{SHA512-CRYPT}⟪sha512c⟫:1000:1000::/home/info::
=== dovecot-sql | etc/dovecot/dovecot-sql.conf.ext
driver = mysql
connect = host=127.0.0.1 dbname=@db@ user=@user@ password=⟪pws⟫
default_pass_scheme = SHA512-CRYPT
=== postfix-mysql | etc/postfix/mysql-virtual.cf
user = @user@
password = ⟪pws⟫
hosts = 127.0.0.1
dbname = @db@
=== mosquitto | etc/mosquitto/passwd
@user@:$6$⟪B16⟫$⟪b64;64⟫
=== redis-conf | ⟦redis.conf|etc/redis/6379.conf⟧
bind 0.0.0.0
requirepass ⟪⟦pws|h64⟧⟫
masterauth ⟪pws⟫
maxmemory 256mb
=== redis-acl | users.acl
user default off
user @user@ on >⟪pws⟫ ~* +@all
=== pgbouncer | ⟦userlist.txt|etc/pgbouncer/userlist.txt⟧
"@user@" "⟪⟦pws|pgmd5⟧⟫"
=== pg-service | .pg_service.conf
[prod]
host=@host@
user=@user@
password=⟪pws⟫
dbname=@db@
=== odoo | etc/odoo.conf
[options]
admin_passwd = ⟪pws⟫
db_user = odoo
db_password = ⟪pws⟫
addons_path = /mnt/extra-addons
=== airflow | airflow.cfg
[core]
fernet_key = ⟪b64urlpad;32⟫
sql_alchemy_conn = postgresql+psycopg2://@user@:⟪pws⟫@@host@/airflow
[webserver]
secret_key = ⟪h32⟫
=== superset | superset_config.py
SECRET_KEY = '⟪b64;42⟫'
SQLALCHEMY_DATABASE_URI = 'postgresql://superset:⟪pws⟫@db:5432/superset'
=== jupyter | jupyter_notebook_config.⟦json|py⟧
⟦{
  "NotebookApp": {
    "password": "|c.NotebookApp.ip = '*'
c.NotebookApp.password = u'⟧⟪argon2:{argon2}⟫⟦"
  }
}|'⟧
=== grafana-ini | ⟦grafana.ini|etc/grafana/grafana.ini⟧
[security]
admin_user = admin
admin_password = ⟪pw⟫
secret_key = ⟪a20⟫
[database]
password = """⟪pw⟫"""
'''
