"""Command lines, their history, and keyword-value forms without an operator."""

BLOCKS = r'''
### commands
=== mysql-cli | ⟦import.sh|.bash_history|Makefile⟧
⟦mysql -h @host@ -u @user@ -p⟪pws⟫ @db@ < schema.sql|mysqldump --user=@user@ --password='⟪pw⟫' --all-databases > all.sql|	mysqladmin -uroot -p⟪pws⟫ status⟧
=== psql-cli | ⟦.bash_history|run.sh⟧
⟦PGPASSWORD=⟪pws⟫ psql -h @host@ -U @user@ @db@|psql "host=@host@ user=@user@ password=⟪pws⟫ dbname=@db@"⟧
=== mongo-redis-cli | ⟦dump.sh|notes.md|.zsh_history⟧
⟦mongodump --host @host@ -u @user@ -p ⟪pws⟫ --out /b|    redis-cli -h @host@ -a ⟪pws⟫ ping|: 1650000000:0;mongo admin -u root -p '⟪pw⟫'⟧
=== sqlcmd | ⟦restore.cmd|ci.sh⟧
⟦sqlcmd -S @host@ -U sa -P "⟪pw⟫" -i restore.sql|/opt/mssql-tools/bin/sqlcmd -S localhost -U SA -P '⟪pw⟫' -Q "SELECT 1"⟧
=== bcp-osql | etl.bat
bcp @db@.dbo.orders out o.csv -c -S @host@ -U @user@ -P⟪pws⟫
=== curl-user | ⟦poll.sh|README.md|.bash_history⟧
⟦curl -u @user@:⟪pws⟫ https://@host@/api/health|    $ curl -k --user '@user@:⟪pw⟫' -X POST https://@host@/reindex|curl -sS -u "admin:⟪pws⟫" -T app.war "http://@host@/manager/text/deploy?path=/"⟧
=== curl-header | ⟦sync.sh|docs/api.md|test.ps1⟧
⟦curl -H "Authorization: Bearer ⟪b64url;40⟫" https://@host@/v1/me|curl -H 'X-Api-Key: ⟪h32⟫' https://@host@/v1/items|Invoke-RestMethod -Uri $u -Headers @{ "X-Auth-Token" = "⟪a32⟫" }⟧
=== curl-basic | probe.sh
curl -s -H "Authorization: Basic ⟪b64>@user@:⟨pw⟩⟫" "$URL"
=== curl-data | ⟦token.sh|login.sh⟧
⟦curl -d "grant_type=password&username=@user@&password=⟪pws⟫" https://@host@/oauth/token|curl -X POST -d '{"user":"@user@","password":"⟪pw⟫"}' http://@host@/login⟧
=== curl-client-secret | t.sh
curl -d client_id=⟪~uuid⟫ -d client_secret=⟪p34⟫ -d grant_type=client_credentials https://@host@/token
=== wget-httpie | ⟦get.sh|q.txt⟧
⟦wget --http-user=@user@ --http-password=⟪pws⟫ https://@host@/a.tgz|http -a @user@:⟪pws⟫ GET https://@host@/x⟧
=== sshpass | ⟦deploy.sh|.bash_history|Jenkinsfile⟧
⟦sshpass -p '⟪pw⟫' ssh -o StrictHostKeyChecking=no @user@@@host@ uptime|sshpass -p⟪pws⟫ scp app.jar @user@@@host@:/opt|sh "SSHPASS=⟪pws⟫ sshpass -e rsync -a dist/ @user@@@host@:/www"⟧
=== plink-pscp | ⟦push.bat|pull.cmd⟧
⟦plink.exe -ssh @user@@@host@ -pw ⟪pws⟫ "df -h"|pscp -pw "⟪pw⟫" build.zip @user@@@host@:/tmp⟧
=== docker-login | ⟦ci.sh|.bash_history|release.yml⟧
⟦docker login -u @user@ -p ⟪pws⟫ registry.fernbank.org|echo ⟪pws⟫ \| docker login --username @user@ --password-stdin registry.fernbank.org|  - docker login registry.fernbank.org --username=@user@ --password=⟪a20⟫⟧
=== docker-run | ⟦run.sh|README.md⟧
⟦docker run -d -e MYSQL_ROOT_PASSWORD=⟪pws⟫ -p 3306:3306 mysql:8|docker run --name pg --env POSTGRES_PASSWORD="⟪pw⟫" postgres⟧
=== kubectl-secret | ⟦setup.sh|notes.txt⟧
⟦kubectl create secret generic db --from-literal=username=@user@ --from-literal=password='⟪pw⟫'|kubectl create secret docker-registry reg --docker-server=reg.fernbank.org --docker-username=ci --docker-password=⟪pws⟫⟧
=== kubectl-config | cluster.sh
kubectl config set-credentials dev --token=⟪jwt;RS256⟫
=== helm-cli | up.sh
helm upgrade --install pg bitnami/postgresql --set auth.postgresPassword=⟪pws⟫ --set auth.database=@db@
=== openssl-cli | ⟦enc.sh|backup.sh|mk.sh⟧
⟦openssl enc -aes-256-cbc -salt -in d.tar -out d.enc -k ⟪pws⟫|tar cz d \| openssl enc -aes-256-cbc -pass pass:⟪pws⟫ > d.enc|openssl pkcs12 -export -in c.pem -inkey k.pem -out c.p12 -passout pass:"⟪pw⟫"⟧
=== openssl-key | dec.sh
openssl aes-256-cbc -K ⟪h64⟫ -iv ⟪~h32⟫ -in id_rsa.enc -out id_rsa -d
=== gpg-cli | ⟦sign.sh|unpack.sh⟧
⟦gpg --batch --passphrase ⟪pws⟫ -o out.sql -d in.sql.gpg|echo "⟪pw⟫" \| gpg --batch --yes --passphrase-fd 0 -c f.tar⟧
=== zip-7z | ⟦zip.sh|pack.bat|.bash_history⟧
⟦zip -P ⟪pws⟫ -r out.zip data/|7z a -p⟪pws⟫ -mhe=on backup.7z D:\data|unrar x -p⟪pwx⟫ old.rar⟧
=== keytool | ⟦mkstore.sh|build.xml⟧
⟦keytool -genkeypair -alias upload -keystore up.jks -storepass ⟪pws⟫ -keypass ⟪pws⟫|<signjar jar="a.jar" alias="fb" storepass="⟪pws⟫"/>⟧
=== jarsigner-signtool | ⟦sign.cmd|sign.sh⟧
⟦signtool sign /f cert.pfx /p ⟪pws⟫ /t http://ts.fernbank.org app.exe|jarsigner -storepass "⟪pw⟫" -keystore up.jks app.jar upload⟧
=== java-d | ⟦start.sh|jvm.options⟧
⟦java -Djavax.net.ssl.keyStorePassword=⟪pws⟫ -jar app.jar|-Djavax.net.ssl.trustStorePassword=⟪pws⟫⟧
=== smbclient-mount | ⟦mount.sh|net.bat|.bash_history⟧
⟦mount -t cifs //@host@/data /mnt -o user=@user@,pass=⟪pws⟫|net use Z: \\@host@\data ⟪pws⟫ /user:CORP\@user@|smbclient //@host@/c$ -U @user@%⟪pws⟫⟧
=== net-user | ⟦mkuser.bat|first.cmd⟧
⟦net user @user@ ⟪pws⟫ /add|schtasks /create /tn job /tr c:\j.bat /ru CORP\svc /rp ⟪pws⟫⟧
=== useradd-chpasswd | ⟦setup.sh|Dockerfile|firstboot.sh⟧
⟦echo "@user@:⟪pws⟫" \| chpasswd|RUN useradd -m @user@ && echo @user@:⟪pws⟫ \| chpasswd|echo -e "⟪pws⟫\n⟪~pws⟫" \| passwd root⟧
=== useradd-hash | mk.sh
useradd -m -p '⟪sha512c⟫' @user@
=== sudo-s | ⟦up.sh|.bash_history⟧
⟦echo '⟪pw⟫' \| sudo -S apt-get update|echo ⟪pwl⟫ \| sudo -S reboot⟧
=== htpasswd-cli | mk.sh
htpasswd -bc /etc/nginx/.htpasswd @user@ ⟪pws⟫
=== ldap-cli | add.sh
ldapadd -x -D cn=admin,dc=corp -w '⟪pw⟫' -f u.ldif
=== svn-hg-cli | ⟦co.sh|.bash_history⟧
⟦svn co http://svn.fernbank.org/trunk --username @user@ --password ⟪pws⟫|svn export --no-auth-cache --username=@user@ --password=⟪pws⟫ https://svn.fernbank.org/x⟧
=== rabbit-ctl | ⟦init.sh|rabbit.md⟧
⟦rabbitmqctl add_user @user@ ⟪pws⟫|rabbitmqctl change_password guest '⟪pw⟫'⟧
=== ipmi-racadm | ⟦power.sh|bmc.txt⟧
⟦ipmitool -I lanplus -H @ip@ -U ADMIN -P ⟪pws⟫ chassis power cycle|racadm -r @ip@ -u root -p ⟪pws⟫ getsysinfo⟧
=== snmp-cli | walk.sh
snmpwalk -v3 -u @user@ -l authPriv -a SHA -A ⟪pws⟫ -x AES -X ⟪pws⟫ @ip@
=== nmcli-wifi | ⟦wifi.sh|.bash_history⟧
⟦nmcli dev wifi connect Fernbank password "⟪pw⟫"|netsh wlan set hostednetwork mode=allow ssid=lab key=⟪pws⟫⟧
=== vpn-cli | ⟦vpn.sh|up.bat⟧
⟦echo ⟪pws⟫ \| openconnect --user=@user@ --passwd-on-stdin @host@|rasdial CorpVPN @user@ ⟪pws⟫⟧
=== rdp-cli | ⟦rdp.sh|rdp.cmd⟧
⟦xfreerdp /u:@user@ /p:⟪pws⟫ /v:@host@|cmdkey /generic:@host@ /user:@user@ /pass:⟪pws⟫⟧
=== vault-cli | ⟦unseal.sh|boot.md⟧
⟦vault operator unseal ⟪b64;33⟫|vault login -method=userpass username=@user@ password=⟪pws⟫⟧
=== vault-kv | seed.sh
vault kv put secret/app db_password=⟪pws⟫ api_key=⟪h32⟫
=== redis-config-set | t.sh
redis-cli config set requirepass ⟪pws⟫
=== lftp-ncftp | ⟦put.sh|mirror.sh⟧
⟦lftp -e "mirror -R dist /; quit" -u @user@,⟪pws⟫ @host@|ncftpput -u @user@ -p ⟪pws⟫ @host@ / *.html⟧
=== ftp-heredoc | up.sh
ftp -inv @host@ <<EOF
quote USER @user@
quote PASS ⟪pws⟫
put x.csv
EOF
=== sendmail-swaks | mailtest.sh
swaks --to a@fernbank.org --server @host@ -au @user@ -ap '⟪pw⟫' -tls
=== rsync-daemon | pull.sh
export RSYNC_PASSWORD=⟪pws⟫
rsync -av rsync://@user@@@host@/data /d
=== rsyncd-secrets | rsyncd.secrets
@user@:⟪pws⟫
=== dbt-flyway-cli | ⟦mig.sh|lb.sh⟧
⟦flyway -url=jdbc:mysql://@host@/@db@ -user=@user@ -password=⟪pws⟫ migrate|liquibase --username=@user@ --password=⟪pws⟫ update⟧
=== sqoop-spark | ⟦imp.sh|job.sh⟧
⟦sqoop import --connect jdbc:mysql://@host@/@db@ --username @user@ --password ⟪pws⟫ --table t|spark-submit --conf spark.app.db.password=⟪pws⟫ job.py⟧
=== gradle-mvn-cli | ⟦rel.sh|ci.yml⟧
⟦./gradlew publish -PnexusUser=ci -PnexusPassword=⟪pws⟫|mvn deploy -Dgpg.passphrase=⟪pws⟫ -DskipTests⟧
=== ansible-cli | run.sh
ansible-playbook site.yml -e "db_password=⟪pws⟫ env=prod"
=== terraform-cli | tf.sh
terraform apply -var 'db_password=⟪pw⟫' -auto-approve
=== az-cli | ⟦az.sh|vm.ps1⟧
⟦az login --service-principal -u ⟪~uuid⟫ -p ⟪{a3}8Q~{q34}⟫ --tenant ⟪~uuid⟫|az vm create -n web --admin-username @user@ --admin-password "⟪pw⟫"⟧
=== generic-flag | ⟦serve.sh|package.json|Procfile⟧
⟦./@app@ --token ⟪h40⟫ --listen :@port@|{"scripts": {"push": "pusher --secret=⟪a32⟫ --env prod"}}|web: ./srv --api-key=⟪uuid⟫⟧
=== generic-short | .bash_history
./@app@ -u @user@ -p ⟪pws⟫ --verbose
=== history-export | ⟦.bash_history|.zsh_history⟧
cd /srv
⟦export SYNC_TOKEN=⟪a40⟫|: 1690003121:0;export DB_PASS='⟪pw⟫'⟧
ls -la
=== history-typed-password | .bash_history
su - postgres
⟪pw⟫
su - postgres
exit
=== powershell-history | ConsoleHost_history.txt
cd C:\deploy
$p = '⟪pw⟫'
New-LocalUser -Name "@user@" -Password (ConvertTo-SecureString '⟪pw⟫' -AsPlainText -Force)
=== psql-history | .psql_history
\dt
ALTER USER @user@ WITH PASSWORD '⟪pws⟫';
=== mysql-history | .mysql_history
GRANT ALL ON *.* TO '@user@'@'%' IDENTIFIED BY '⟪pw⟫';
=== python-history | .python_history
api.login('@user@', '⟪pw⟫')
=== line-continuation | ⟦up.sh|run.ps1⟧
⟦docker run -d \
  --name app \
  -e ADMIN_PASSWORD=⟪pws⟫ \
  fernbank/app|Connect-Db `
  -User @user@ `
  -Password "⟪pw⟫"⟧
### without-operator
=== word-value | ⟦access.txt|login.md|NOTES⟧
⟦user @user@
password ⟪pws⟫|login: @user@ pw: ⟪pws⟫|User/Pass  @user@ / ⟪pws⟫⟧
=== space-config | ⟦app.conf|my.rc|srv.conf⟧
⟦secret ⟪h32⟫|AdminPassword "⟪pw⟫"|token	⟪a32⟫⟧
=== lisp-like | ⟦conf.scm|config.el⟧
⟦(password "⟪pw⟫")|(setq my-api-token "⟪h40⟫")⟧
=== table-md | ⟦docs/servers.md|wiki/access.md⟧
| host | user | password |
|------|------|----------|
| @host@ | @user@ | ⟪⟦pws|pwx⟧⟫ |
=== table-wiki | wiki/Logins.mediawiki
{| class="wikitable"
! Host !! Login !! Passwort
|-
| @host@ || @user@ || ⟪pws⟫
|}
=== csv-header | ⟦users.csv|accounts.tsv|export.csv⟧
⟦id,username,password,email
1,@user@,⟪pws⟫,a@fernbank.org|name	url	login	pass
nas	http://nas	@user@	⟪pws⟫|name,url,username,password
fernbank.org,https://fernbank.org/,@user@,⟪pws⟫⟧
=== keepass-csv | keepass.csv
"Account","Login Name","Password","Web Site","Comments"
"Router","admin","⟪pw⟫","http://192.168.1.1",""
=== keepass-xml | export.xml
<String><Key>Password</Key><Value ProtectInMemory="True">⟪pws⟫</Value></String>
<String><Key>UserName</Key><Value>@user@</Value></String>
=== bitwarden-json | bitwarden_export.json
{"items": [{"name": "router", "login": {"username": "@user@", "password": "⟪pw⟫", "totp": "⟪t16⟫"}}]}
=== totp | ⟦mfa.txt|otp.py⟧
⟦otpauth://totp/Fernbank:@user@?secret=⟪t32⟫&issuer=Fernbank|totp = pyotp.TOTP("⟪t16⟫")⟧
=== google-authenticator | .google_authenticator
⟪t26⟫
" RATE_LIMIT 3 30
" TOTP_AUTH
⟪d8⟫
=== yaml-dash | creds.yml
passwords:
- @user@: ⟪pws⟫
=== colon-pairs | ⟦passwords.txt|combo.txt⟧
@user@:⟪pws⟫
'''
