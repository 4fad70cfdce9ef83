"""Command lines: shells, scripts, CI steps, histories."""

FAMILY = "commands"

TEXT = r"""
=== mysql-p | backup.sh
mysql -h @host@ -u @user@ -p<<plain>> @db@ < dump.sql
=== mysql-p-quoted | restore.sh
mysql -u@user@ -p'<<p>>' -e 'show databases'
=== mysql-long | deploy.sh
mysqladmin --user=root --password=<<plain>> ping
=== mysqldump-cron | crontab
0 3 * * * mysqldump -u @user@ -p<<plain>> @db@ | gzip > /backup/@db@.sql.gz
=== mysqladmin-set | setup.sh
mysqladmin -u root password '<<p>>'
=== mysql-env | run.sh
MYSQL_PWD=<<plain>> mysql -u @user@ @db@
=== pg-env | dump.sh
PGPASSWORD='<<p>>' pg_dump -h @host@ -U @user@ @db@ > out.sql
=== pg-url | migrate.sh
psql "postgresql://@user@:<<plain>>@@host@:5432/@db@?sslmode=require" -f up.sql
=== pg-conninfo | check.sh
psql "host=@host@ dbname=@db@ user=@user@ password=<<plain>>"
=== mongo-p | dump-mongo.sh
mongodump --host @host@ -u @user@ -p <<plain>> --authenticationDatabase admin
=== mongosh | shell.sh
mongosh "mongodb://@host@:27017" --username @user@ --password '<<p>>'
=== redis-cli | flush.sh
redis-cli -h @host@ -a <<plain>> FLUSHALL
=== sqlcmd | mssql.sh
/opt/mssql-tools/bin/sqlcmd -S @host@ -U sa -P '<<p>>' -Q "SELECT 1"
=== bcp | load.bat
bcp @db@.dbo.Items in items.csv -S @host@ -U @user@ -P <<plain>> -c -t,
=== sqlplus | nightly.sh
sqlplus -s @user@/<<plain>>@@host@:1521/ORCL @report.sql
=== expdp | export.sh
expdp @user@/<<plain>>@PROD schemas=@db@ directory=DATA_PUMP_DIR
=== cqlsh | cql.sh
cqlsh @host@ -u @user@ -p <<plain>> -f schema.cql
=== influx | influx.sh
influx -host @host@ -username @user@ -password '<<p>>' -execute 'show databases'
=== clickhouse-client | ch.sh
clickhouse-client --host @host@ --user @user@ --password <<plain>> --query "SELECT 1"
=== snowsql-env | snow.sh
export SNOWSQL_PWD='<<p>>'
=== curl-u | publish.sh
curl -u @user@:<<plain>> -T target/app.jar @url@/repository/releases/app.jar
=== curl-user-quoted | api.sh
curl -s --user '@user@:<<p>>' @url@/rest/api/2/issue
=== curl-bearer | call.sh
curl -H "Authorization: Bearer <<{a40}>>" @url@/v1/items
=== curl-header-key | call2.sh
curl -X POST @url@/v2/send -H 'Content-Type: application/json' -H 'X-Api-Key: <<key>>' -d @body.json
=== curl-form | login.sh
curl -c jar -d 'username=@user@&password=<<plain>>' @url@/login
=== curl-json | token.sh
curl -X POST -d '{"username":"@user@","password":"<<p>>"}' -H "Content-Type: application/json" @url@/auth
=== curl-cookie | scrape.sh
curl -b 'PHPSESSID=<<{n26}>>; lang=de' @url@/report
=== curl-ftp | up.sh
curl -T index.html ftp://@host@/htdocs/ --user @user@:<<plain>>
=== curl-oauth | oauth.sh
curl -d grant_type=client_credentials -d client_id=@app@ -d client_secret=<<key>> @url@/oauth/token
=== curl-proxy | proxy.sh
curl -x http://@host@:3128 -U @user@:<<plain>> https://@domain@
=== wget | fetch.sh
wget --user=@user@ --password='<<p>>' @url@/nightly.tgz
=== wget-ftp | fetch-ftp.sh
wget -m --ftp-user=@user@ --ftp-password=<<plain>> ftp://@host@/
=== httpie | http.sh
http -a @user@:<<plain>> GET @url@/users
=== sshpass-p | deploy.sh
sshpass -p '<<p>>' scp -o StrictHostKeyChecking=no dist.tgz @user@@@ip@:/opt/
=== sshpass-joined | run.sh
sshpass -p<<plain>> ssh root@@ip@ uptime
=== sshpass-env | rs.sh
SSHPASS=<<plain>> sshpass -e rsync -a ./ @user@@@ip@:/srv
=== plink | put.bat
plink.exe -ssh @user@@@ip@ -pw <<plain>> "sudo reboot"
=== pscp | put2.bat
pscp -pw <<plain>> build.zip @user@@@ip@:/tmp
=== lftp | mirror.sh
lftp -u @user@,<<plain>> -e "mirror -R dist htdocs; quit" @host@
=== ncftp | up.sh
ncftpput -u @user@ -p <<plain>> @host@ /www index.php
=== smbclient | share.sh
smbclient //@host@/data -U @user@%<<plain>> -c 'ls'
=== mount-cifs | mount.sh
mount -t cifs //@host@/share /mnt -o username=@user@,password=<<plain>>,vers=3.0
=== net-use | map.bat
net use Z: \\@host@\share /user:CORP\@user@ <<plain>> /persistent:yes
=== net-use-first | map2.cmd
net use \\@host@\c$ <<plain>> /user:Administrator
=== net-user | adduser.bat
net user @user@ <<plain>> /add
=== psexec | remote.bat
psexec \\@host@ -u CORP\@user@ -p <<plain>> cmd /c ipconfig
=== wmic | inv.bat
wmic /node:@host@ /user:@user@ /password:"<<p>>" os get caption
=== schtasks | task.bat
schtasks /create /tn sync /tr sync.bat /sc daily /ru CORP\@user@ /rp <<plain>>
=== cmdkey | cred.bat
cmdkey /add:@host@ /user:@user@ /pass:<<plain>>
=== batch-set | env.bat
set @PW@=<<plain>>
set "@KEY@=<<key>>"
=== setx | env2.bat
setx @KEY@ "<<key>>" /M
=== robocopy-netdom | join.bat
netdom join %COMPUTERNAME% /domain:corp /userd:@user@ /passwordd:<<plain>>
=== rdesktop | rdp.sh
xfreerdp /v:@host@ /u:@user@ /p:'<<p>>' /cert:ignore
=== ldapsearch | find.sh
ldapsearch -x -H ldap://@host@ -D "cn=@user@,dc=corp" -w '<<p>>' -b dc=corp
=== ldapmodify | mod.sh
ldapmodify -D cn=admin,dc=corp -w <<plain>> -f change.ldif
=== snmpwalk | poll.sh
snmpwalk -v2c -c <<plain>> @ip@ 1.3.6.1.2.1.1
=== snmpget-v3 | poll3.sh
snmpget -v3 -l authPriv -u @user@ -a SHA -A '<<p>>' -x AES -X '<<p>>' @ip@ sysName.0
=== ipmitool | power.sh
ipmitool -I lanplus -H @ip@ -U ADMIN -P <<plain>> chassis power status
=== kinit | krb.sh
echo '<<p>>' | kinit @user@@CORP.LOCAL
=== sudo-echo | sudo.sh
echo <<plain>> | sudo -S systemctl restart nginx
=== chpasswd | users.sh
echo "@user@:<<p>>" | chpasswd
=== passwd-stdin | root.sh
echo "<<p>>" | passwd --stdin root
=== useradd-openssl | add.sh
useradd -m -p $(openssl passwd -6 '<<p>>') @user@
=== htpasswd-b | ht.sh
htpasswd -bc /etc/nginx/.htpasswd @user@ <<plain>>
=== htpasswd-nb | ht2.sh
htpasswd -nbB @user@ '<<p>>' >> users
=== openssl-pass | cert.sh
openssl rsa -in server.key -out plain.key -passin pass:<<plain>>
=== openssl-enc | enc.sh
openssl enc -aes-256-cbc -d -in secrets.tgz.enc -out secrets.tgz -k <<plain>>
=== openssl-enc-hex | enc2.sh
openssl aes-256-cbc -K <<{h64}>> -iv <<~{h32}>> -in id_rsa.enc -out id_rsa -d
=== openssl-pkcs12 | p12.sh
openssl pkcs12 -export -in c.pem -inkey k.pem -out c.p12 -password pass:<<plain>>
=== keytool | ks.sh
keytool -genkeypair -alias @app@ -keystore ks.jks -storepass <<plain>> -keypass <<plain>> -dname CN=@host@
=== keytool-import | trust.sh
keytool -importcert -noprompt -file ca.crt -keystore cacerts -storepass '<<p>>'
=== jarsigner | sign.sh
jarsigner -keystore release.jks -storepass <<plain>> app.apk upload
=== apksigner | sign2.sh
apksigner sign --ks release.jks --ks-pass pass:<<plain>> app.apk
=== signtool | sign.bat
signtool sign /f cert.pfx /p <<plain>> /t http://timestamp.@domain@ setup.exe
=== gpg-passphrase | rel.sh
gpg --batch --yes --passphrase '<<p>>' -ab pkg.tar.gz
=== zip-P | pack.sh
zip -r -P <<plain>> backup.zip data/
=== 7z | pack7.sh
7z a -p<<plain>> -mhe=on backup.7z data/
=== unrar | un.sh
unrar x -p<<plain>> archive.rar
=== restic | restic.sh
RESTIC_PASSWORD=<<plain>> restic -r sftp:@host@:/repo backup /home
=== borg | borg.sh
export BORG_PASSPHRASE='<<p>>'
=== docker-login | login.sh
docker login -u @user@ -p <<plain>> registry.@domain@
=== docker-login-pipe | login2.sh
echo "<<p>>" | docker login registry.@domain@ -u @user@ --password-stdin
=== docker-run-e | run-db.sh
docker run -d --name db -e MYSQL_ROOT_PASSWORD=<<plain>> -p 3306:3306 mysql:5.7
=== docker-run-env | run-pg.sh
docker run --rm --env POSTGRES_PASSWORD="<<p>>" -v pg:/var/lib/postgresql/data postgres:15
=== docker-run-sa | run-ms.sh
docker run -e 'ACCEPT_EULA=Y' -e 'SA_PASSWORD=<<p>>' -p 1433:1433 mcr.microsoft.com/mssql/server
=== docker-build-arg | build.sh
docker build --build-arg @KEY@=<<key>> -t @app@ .
=== docker-redis | run-redis.sh
docker run -d redis:7 redis-server --requirepass <<plain>>
=== kubectl-secret | sec.sh
kubectl create secret generic @app@ --from-literal=username=@user@ --from-literal=password='<<p>>'
=== kubectl-regcred | reg.sh
kubectl create secret docker-registry regcred --docker-server=registry.@domain@ --docker-username=@user@ --docker-password=<<plain>>
=== kubectl-token | k.sh
kubectl --server=https://@ip@:6443 --token=<<{jwt}>> get pods
=== kubectl-set-env | env.sh
kubectl set env deploy/@app@ @KEY@=<<key>>
=== helm-set | up.sh
helm upgrade --install pg bitnami/postgresql --set auth.postgresPassword=<<plain>>,auth.username=@user@
=== helm-repo | repo.sh
helm repo add corp @url@/charts --username @user@ --password <<plain>>
=== oc-login | oc.sh
oc login https://@host@:6443 -u @user@ -p <<plain>>
=== oc-token | oc2.sh
oc login --token=<<sha256~{b43}>> --server=https://@host@:6443
=== az-sp-login | az.sh
az login --service-principal -u @uuid@ -p <<{a3}8Q~{b34}>> --tenant @uuid@
=== az-vm | vm.sh
az vm create -g rg -n vm1 --image UbuntuLTS --admin-username @user@ --admin-password '<<p>>'
=== az-storage | blob.sh
az storage blob upload --account-name @db@store --account-key <<{b64;64}>> -c x -f a.txt
=== az-sql | sql.sh
az sql server create -n srv -g rg -u @user@ -p <<plain>>
=== az-appsettings | cfg.sh
az webapp config appsettings set -g rg -n @app@ --settings @KEY@=<<key>>
=== aws-rds | rds.sh
aws rds modify-db-instance --db-instance-identifier @db@ --master-user-password '<<p>>' --apply-immediately
=== aws-configure | cfg.sh
aws configure set aws_secret_access_key <<{B40}>>
=== aws-ssm-put | ssm.sh
aws ssm put-parameter --name /prod/@p-w@ --type SecureString --value '<<p>>'
=== aws-secretsmanager | sm.sh
aws secretsmanager create-secret --name prod/db --secret-string '{"username":"@user@","password":"<<p>>"}'
=== aws-cognito | cog.sh
aws cognito-idp admin-set-user-password --user-pool-id eu-west-1_x --username @user@ --password '<<p>>' --permanent
=== gcloud-sql | gc.sh
gcloud sql users set-password @user@ --instance=main --password=<<plain>>
=== vault-login | v.sh
vault login <<hvs.{a24}>>
=== vault-kv-put | kv.sh
vault kv put secret/@app@ username=@user@ password=<<plain>>
=== vault-userpass | vu.sh
vault login -method=userpass username=@user@ password='<<p>>'
=== vault-env | ve.sh
export VAULT_TOKEN=<<s.{a24}>>
=== consul-token | c.sh
consul kv get -token=<<{uuid}>> app/config
=== git-clone | clone.sh
git clone https://@user@:<<plain>>@git.@domain@/ops/@app@.git
=== git-remote | remote.sh
git remote add origin https://oauth2:<<glpat-{f20}>>@gitlab.@domain@/x/y.git
=== git-push | push.sh
git push https://<<ghp_{a36}>>@github.com/@user@/@app@.git main
=== git-extraheader | hdr.sh
git -c http.extraHeader="Authorization: Basic <<{up64}>>" fetch
=== svn | co.sh
svn co @url@/trunk --username @user@ --password <<plain>> --non-interactive
=== hg | hg.sh
hg clone https://@user@:<<plain>>@hg.@domain@/repo
=== npm-set | npm.sh
npm config set //@npmhost@/:_authToken <<npm_{a36}>>
=== twine | tw.sh
twine upload -u @user@ -p <<plain>> --repository-url @url@ dist/*
=== mvn | mvn.sh
mvn deploy -Dnexus.user=@user@ -Dnexus.password=<<plain>>
=== java-D | start.sh
java -Djavax.net.ssl.keyStorePassword=<<plain>> -jar app.jar
=== java-spring-arg | start2.sh
java -jar app.jar --spring.datasource.password=<<plain>> --server.port=@port@
=== gradle-P | gr.sh
./gradlew publish -PossrhUsername=@user@ -PossrhPassword='<<p>>'
=== sonar | sonar.sh
sonar-scanner -Dsonar.login=<<{h40}>> -Dsonar.host.url=@url@
=== dotnet-secrets | ds.sh
dotnet user-secrets set "Db:Password" "<<p>>"
=== dotnet-ef | ef.sh
dotnet ef dbcontext scaffold "Server=@host@;Database=@db@;User Id=@user@;Password=<<plain>>" Microsoft.EntityFrameworkCore.SqlServer
=== nuget-sources | ng.bat
nuget sources add -Name corp -Source @url@ -UserName @user@ -Password <<plain>>
=== artisan-tinker | seed.sh
php artisan tinker --execute="User::create(['email'=>'@mail@','password'=>bcrypt('<<p>>')])"
=== wp-cli | wp.sh
wp core install --url=@domain@ --admin_user=@user@ --admin_password='<<p>>' --admin_email=@mail@
=== wp-config-create | wpc.sh
wp config create --dbname=@db@ --dbuser=@user@ --dbpass=<<plain>>
=== drush | dr.sh
drush site-install --db-url=mysql://@user@:<<plain>>@localhost/@db@ --account-pass=<<plain>>
=== occ | nc.sh
php occ maintenance:install --database mysql --database-pass "<<p>>" --admin-user "admin" --admin-pass "<<p>>"
=== rabbitmqctl | rmq.sh
rabbitmqctl add_user @user@ '<<p>>'
=== mosquitto-pub | mq.sh
mosquitto_pub -h @host@ -u @user@ -P <<plain>> -t home/x -m on
=== mosquitto-passwd | mqp.sh
mosquitto_passwd -b /etc/mosquitto/passwd @user@ <<plain>>
=== kafka-scram | kaf.sh
kafka-configs.sh --alter --add-config 'SCRAM-SHA-512=[password=<<plain>>]' --entity-type users --entity-name @user@
=== samba-tool | ad.sh
samba-tool domain provision --realm=CORP.LOCAL --adminpass='<<p>>'
=== realm-join | join.sh
echo '<<p>>' | realm join -U @user@ corp.local
=== nmcli | wifi.sh
nmcli device wifi connect "@ssid@" password "<<p>>"
=== wpa-passphrase | wpa.sh
wpa_passphrase "@ssid@" '<<p>>' >> /etc/wpa_supplicant.conf
=== iwctl | iw.sh
iwctl --passphrase <<plain>> station wlan0 connect office
=== netsh | w.bat
netsh wlan set hostednetwork mode=allow ssid=@word@ key=<<plain>>
=== networksetup | mac.sh
networksetup -setairportnetwork en0 office <<plain>>
=== security-keychain | kc.sh
security unlock-keychain -p '<<p>>' ~/Library/Keychains/login.keychain-db
=== openvpn-echo | vpn.sh
printf '@user@\n<<plain>>\n' > /etc/openvpn/auth.txt
=== openconnect | oc-vpn.sh
echo '<<p>>' | openconnect --user=@user@ --passwd-on-stdin vpn.@domain@
=== tailscale | ts.sh
tailscale up --authkey <<tskey-auth-k{a11}CNTRL-{a32}>>
=== ngrok | ng.sh
ngrok authtoken <<{a27}_{a21}>>
=== vncpasswd | vnc.sh
echo <<plain>> | vncpasswd -f > ~/.vnc/passwd
=== x11vnc | x11.sh
x11vnc -passwd <<plain>> -display :0
=== expect | tel.exp
send -- "<<p>>\r"
expect "#"
=== govc | gv.sh
export GOVC_URL=@host@ GOVC_USERNAME=@user@ GOVC_PASSWORD='<<p>>'
=== powercli | vc.ps1
Connect-VIServer -Server @host@ -User @user@ -Password '<<p>>'
=== ps-mailbox | mb.ps1
Set-ADAccountPassword -Identity @user@ -Reset -NewPassword (ConvertTo-SecureString -AsPlainText "<<p>>" -Force)
=== ansible-e | an.sh
ansible-playbook site.yml -e "ansible_become_pass=<<plain>> env=prod"
=== terraform-var | tf.sh
terraform apply -var 'db_password=<<p>>' -auto-approve
=== tf-var-env | tfe.sh
export TF_VAR_@pw@="<<p>>"
=== packer-var | pk.sh
packer build -var admin_password=<<plain>> win.json
=== newman | nm.sh
newman run c.json --env-var "@kEy@=<<key>>"
=== jmeter | jm.sh
jmeter -n -t plan.jmx -Juser=@user@ -Jpassword=<<plain>>
=== hydra-history | .bash_history
cd /opt/app
mysql -uroot -p<<plain>>
vim conf.php
=== history-su | .zsh_history
: 1690000@n@11:0;export @PW@=<<plain>>
=== mc-alias | mc.sh
mc alias set corp @url@ @user@ <<plain>>
=== s3cmd | s3.sh
s3cmd --access_key=AKIA<<~{t16}>> --secret_key=<<{B40}>> ls
=== ldappasswd | lp.sh
slappasswd -s '<<p>>'
=== samba-smbpasswd | sp.sh
(echo "<<p>>"; echo "<<=>>") | smbpasswd -s -a @user@
=== doveadm | dv.sh
doveadm pw -s SHA512-CRYPT -p '<<p>>'
=== swaks | sw.sh
swaks --to @mail@ --server smtp.@domain@ --auth LOGIN --auth-user @mail@ --auth-password '<<p>>'
=== sendemail | se.sh
sendemail -f @mail@ -s smtp.@domain@:587 -xu @mail@ -xp <<plain>>
=== linkcmd-mailx | mx.sh
mailx -S smtp-auth-user=@mail@ -S smtp-auth-password=<<plain>> -s report @mail@
=== shell-default | entry.sh
DB_PASS=${DB_PASS:-<<plain>>}
: "${@KEY@:=<<key>>}"
=== shell-array | creds.sh
declare -A PASS=( [@user@]='<<p>>' [web]='<<p>>' )
=== shell-test | gate.sh
if [ "$1" != "<<p>>" ]; then echo denied; exit 1; fi
=== shell-read-default | ask.sh
read -sp 'Password [<<plain>>]: ' pw
=== fish | config.fish
set -gx @KEY@ "<<key>>"
=== makefile | Makefile
@PW@ ?= <<plain>>
migrate:
	mysql -u @user@ -p$(@PW@) @db@ < up.sql
=== makefile-recipe | Makefile
push:
	@docker login -u @user@ -p <<plain>> && docker push @app@
"""
