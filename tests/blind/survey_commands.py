"""Command lines, shell scripts and here-documents."""

COMMANDS = r'''
== curl -u | pull.sh
curl -s -u {Quser}:⟪{Qpwsa}⟫ https://{Qhost}/api/status
== curl -u quoted | pull.sh
curl -k -u '{Quser}:⟪{Qpws}⟫' -X POST https://{Qip}:8443/rest
== curl user long | pull.sh
curl --user "{Quser}:⟪{Qpws}⟫" ftp://{Qhost}/x.zip -O
== curl bearer | pull.sh
curl -H "Authorization: Bearer ⟪{b43}⟫" https://api.{Qco}.io/v2/orders
== curl jwt | pull.sh
curl -H 'Authorization: Bearer ⟪{jwt}⟫' https://api.{Qco}.io/me
== curl basic | pull.sh
curl -H "Authorization: Basic ⟪{basic;{Quser}:[Qpws]}⟫" https://{Qhost}/api
== curl api key header | pull.sh
curl -H 'X-Api-Key: ⟪{a32}⟫' https://{Qhost}/api/v1/items
== curl token header | pull.sh
curl -H "Authorization: Token ⟪{h40}⟫" https://{Qhost}/api/v1/items/
== curl json login | login.sh
curl -X POST https://{Qhost}/login -H 'Content-Type: application/json' -d '{"username":"{Quser}","password":"⟪{Qpws}⟫"}'
== curl form login | login.sh
curl -c jar -d "username={Quser}&password=⟪{Qpwsa}⟫" https://{Qhost}/login
== curl oauth password grant | login.sh
curl -d 'grant_type=password&client_id=web&username={Quser}&password=⟪{Qpwsa}⟫' https://sso.{Qco}.io/token
== curl query key | pull.sh
curl "https://api.{Qco}.io/v1/rates?api_key=⟪{h32}⟫&base=EUR"
== curl cookie session | pull.sh
curl -b "sessionid=⟪{n32}⟫" https://{Qhost}/export.csv -o export.csv
== curl proxy user | pull.sh
curl -x http://{Qip}:3128 --proxy-user {Quser}:⟪{Qpwsa}⟫ https://{Qco}.io
== wget user | pull.sh
wget --user={Quser} --password='⟪{Qpws}⟫' https://{Qhost}/dump.tgz
== httpie | pull.sh
http -a {Quser}:⟪{Qpwsa}⟫ POST {Qhost}/api/jobs
== sshpass | push.sh
sshpass -p '⟪{Qpws}⟫' ssh -o StrictHostKeyChecking=no root@{Qip} 'systemctl restart app'
== sshpass unquoted | push.sh
sshpass -p ⟪{Qpwsa}⟫ scp dist.tgz {Quser}@{Qip}:/srv
== sshpass env | push.sh
SSHPASS='⟪{Qpws}⟫' sshpass -e rsync -a . {Quser}@{Qip}:/srv
== plink | push.bat
plink -ssh {Quser}@{Qip} -pw ⟪{Qpwsa}⟫ "ls"
== pscp | push.bat
pscp -pw "⟪{Qpws}⟫" app.war root@{Qip}:/opt
== lftp | push.sh
lftp -u {Quser},⟪{Qpwsa}⟫ {Qhost} -e "mirror -R dist /www; quit"
== ftp here-doc | push.sh
ftp -n {Qhost} <<END
quote USER {Quser}
quote PASS ⟪{Qpwsa}⟫
put report.csv
quit
END
== ftp user line | cmds.txt
open {Qhost}
user {Quser} ⟪{Qpwsa}⟫
binary
put a.zip
== ncftpput | push.sh
ncftpput -R -u {Quser} -p '⟪{Qpws}⟫' {Qhost} /www dist/*
== smbclient | get.sh
smbclient //{Qip}/share -U '{QCo}\{Quser}%⟪{Qpws}⟫' -c 'get a.xlsx'
== mount cifs | mnt.sh
mount -t cifs //{Qip}/data /mnt -o username={Quser},password=⟪{Qpwsa}⟫,vers=3.0
== net use | map.bat
net use \\{Qip}\backup ⟪{Qpwsa}⟫ /user:{Quser}
== net user | add.bat
net user {Quser} ⟪{Qpws}⟫ /add
== psexec | run.bat
psexec \\{Qip} -u {QCo}\{Quser} -p ⟪{Qpwsa}⟫ cmd /c setup.exe
== schtasks | task.bat
schtasks /create /tn Nightly /tr c:\n.bat /sc daily /ru {Quser} /rp ⟪{Qpwsa}⟫
== sc config | svc.bat
sc config AppSvc obj= ".\{Quser}" password= "⟪{Qpws}⟫"
== xfreerdp | rdp.sh
xfreerdp /v:{Qip} /u:{Quser} /p:'⟪{Qpws}⟫' /cert:ignore
== rdesktop | rdp.sh
rdesktop -u {Quser} -p ⟪{Qpwsa}⟫ {Qip}
== evil winrm style | winrm.sh
winrm-cli -hostname {Qip} -username {Quser} -password "⟪{Qpws}⟫" ipconfig
== ldapsearch | q.sh
ldapsearch -x -H ldap://{Qhost} -D "cn=admin,dc={Qco},dc=io" -w ⟪{Qpwsa}⟫ -b dc={Qco},dc=io
== ldappasswd | q.sh
ldappasswd -s '⟪{Qpws}⟫' -D cn=admin,dc={Qco},dc=io -W uid={Qname},ou=people
== kadmin | q.sh
kadmin.local -q "addprinc -pw ⟪{Qpwsa}⟫ {Quser}@{QCo}.LOCAL"
== htpasswd -b | q.sh
htpasswd -bc /etc/nginx/.htpasswd {Quser} ⟪{Qpwsa}⟫
== chpasswd | setup.sh
echo "{Quser}:⟪{Qpws}⟫" | chpasswd
== passwd stdin | setup.sh
echo '⟪{Qpws}⟫' | passwd --stdin {Quser}
== sudo -S | setup.sh
echo ⟪{Qpwsa}⟫ | sudo -S apt-get update
== smbpasswd | setup.sh
(echo "⟪{Qpws}⟫"; echo "⟪{Qpws}⟫") | smbpasswd -a {Quser}
== su expect | setup.sh
expect -c 'spawn su -; expect "Password:"; send "⟪{Qpws}⟫\r"; interact'
== openssl passin | tls.sh
openssl pkcs12 -in site.pfx -nocerts -out key.pem -passin pass:⟪{Qpwsa}⟫ -nodes
== openssl passout | tls.sh
openssl genrsa -aes256 -passout pass:'⟪{Qpws}⟫' -out ca.key 4096
== openssl enc | enc.sh
openssl enc -aes-256-cbc -d -in s.enc -out s.tar -k ⟪{Qpwsa}⟫
== openssl enc K | enc.sh
openssl aes-256-cbc -d -K ⟪{h64}⟫ -iv {h32} -in k.enc -out k.pem
== keytool | tls.sh
keytool -genkey -alias app -keystore ks.jks -storepass ⟪{Qpwsa}⟫ -keypass ⟪{Qpwsa}⟫ -dname CN=app
== jarsigner | sign.sh
jarsigner -keystore release.jks -storepass '⟪{Qpws}⟫' app.apk upload
== signtool | sign.bat
signtool sign /f cert.pfx /p ⟪{Qpwsa}⟫ /t http://timestamp.digicert.com setup.exe
== certutil pfx | imp.bat
certutil -p "⟪{Qpws}⟫" -importPFX site.pfx
== security keychain | ci.sh
security unlock-keychain -p '⟪{Qpws}⟫' build.keychain
== gpg passphrase | dec.sh
gpg --batch --yes --passphrase '⟪{Qpw}⟫' -d secrets.tar.gpg | tar x
== gpg fd | dec.sh
echo "⟪{Qpw}⟫" | gpg --batch --passphrase-fd 0 -d a.gpg
== zip -P | z.sh
zip -r -P ⟪{Qpwsa}⟫ out.zip data/
== 7z | z.bat
7z a -p⟪{Qpwsa}⟫ -mhe out.7z data
== unrar | z.sh
unrar x -p"⟪{Qpws}⟫" a.rar
== qpdf | p.sh
qpdf --decrypt --password=⟪{Qpwsa}⟫ in.pdf out.pdf
== cryptsetup | luks.sh
echo -n '⟪{Qpw}⟫' | cryptsetup luksOpen /dev/sdb1 data -
== restic | b.sh
export RESTIC_REPOSITORY=sftp:{Qhost}:/b
export RESTIC_PASSWORD='⟪{Qpw}⟫'
restic backup /srv
== borg | b.sh
BORG_PASSPHRASE="⟪{Qpw}⟫" borg create ::{now} /srv
== duplicity | b.sh
PASSPHRASE='⟪{Qpw}⟫' duplicity incr /srv file:///mnt/b
== ipmitool | p.sh
ipmitool -I lanplus -H {Qip} -U ADMIN -P ⟪{Qpwsa}⟫ power status
== snmpwalk | p.sh
snmpwalk -v2c -c ⟪{Qpwsa}⟫ {Qip} ifTable
== snmpwalk v3 | p.sh
snmpwalk -v3 -u {Quser} -l authPriv -a SHA -A '⟪{Qpws}⟫' -x AES -X '⟪{Qpws}⟫' {Qip}
== nmcli | w.sh
nmcli dev wifi connect "{QCo}" password "⟪{Qpws}⟫"
== wpa passphrase | w.sh
wpa_passphrase {QCo} '⟪{Qpws}⟫' >> /etc/wpa_supplicant.conf
== netsh | w.bat
netsh wlan set hostednetwork mode=allow ssid={QCo} key=⟪{Qpwsa}⟫
== openconnect | v.sh
printf '⟪{Qpws}⟫\n' | openconnect -u {Quser} --passwd-on-stdin vpn.{Qco}.io
== docker login | d.sh
docker login registry.{Qco}.io -u {Quser} -p ⟪{Qpwsa}⟫
== docker login stdin | d.sh
echo '⟪{Qpws}⟫' | docker login -u {Quser} --password-stdin registry.{Qco}.io
== docker run mysql | d.sh
docker run -d -e MYSQL_ROOT_PASSWORD=⟪{Qpwsa}⟫ -p 3306:3306 mysql:8
== docker run pg | d.sh
docker run --name pg -e POSTGRES_PASSWORD='⟪{Qpws}⟫' -d postgres:15
== docker build arg | d.sh
docker build --build-arg NPM_TOKEN=⟪{uuid}⟫ -t app .
== podman secret | d.sh
printf '⟪{Qpws}⟫' | podman secret create db_pass -
== redis server | d.sh
redis-server --requirepass ⟪{Qpwsa}⟫ --port 6380
== minio server | d.sh
MINIO_ROOT_USER={Quser} MINIO_ROOT_PASSWORD=⟪{Qpwsa}⟫ minio server /data
== kubectl docker registry | k.sh
kubectl create secret docker-registry regcred --docker-server=registry.{Qco}.io --docker-username={Quser} --docker-password='⟪{Qpws}⟫'
== kubectl literal | k.sh
kubectl create secret generic db --from-literal=username={Quser} --from-literal=password='⟪{Qpws}⟫'
== helm set | k.sh
helm upgrade --install pg bitnami/postgresql --set auth.postgresPassword=⟪{Qpwsa}⟫
== argocd login | k.sh
argocd login argo.{Qco}.io --username admin --password '⟪{Qpws}⟫' --grpc-web
== oc login | k.sh
oc login https://{Qhost}:6443 -u {Quser} -p ⟪{Qpwsa}⟫
== cf login | k.sh
cf login -a https://api.cf.{Qco}.io -u {Quser} -p '⟪{Qpws}⟫' -o org -s prod
== az login | k.sh
az login -u {Quser}@{Qco}.onmicrosoft.com -p '⟪{Qpws}⟫'
== ansible extra vars | k.sh
ansible-playbook site.yml -e "ansible_become_pass=⟪{Qpwsa}⟫"
== ansible json vars | k.sh
ansible-playbook site.yml --extra-vars '{"db_password":"⟪{Qpws}⟫"}'
== terraform var | k.sh
terraform apply -var="db_password=⟪{Qpws}⟫" -auto-approve
== TF_VAR | k.sh
export TF_VAR_admin_password='⟪{Qpws}⟫'
== mvn deploy | k.sh
mvn deploy -Drepo.username={Quser} -Drepo.password=⟪{Qpwsa}⟫
== gradle -P | k.sh
./gradlew publish -PnexusUser={Quser} -PnexusPassword='⟪{Qpws}⟫'
== java -D | k.sh
java -Dspring.datasource.password=⟪{Qpwsa}⟫ -Djasypt.encryptor.password=⟪{Qpwsa}⟫ -jar app.jar
== java args | k.sh
java -jar cli.jar --host {Qip} --user {Quser} --password ⟪{Qpwsa}⟫
== dotnet secrets | k.sh
dotnet user-secrets set "Smtp:Password" "⟪{Qpws}⟫"
== rails env | k.sh
RAILS_ENV=production SECRET_KEY_BASE=⟪{h128}⟫ rake assets:precompile
== heroku config | k.sh
heroku config:set MAIL_PASS=⟪{Qpwsa}⟫ JWT_SECRET=⟪{Qpwsa}⟫
== fly secrets | k.sh
flyctl secrets set SESSION_KEY=⟪{h64}⟫
== gh secret | k.sh
gh secret set DEPLOY_PASSWORD -b"⟪{Qpws}⟫"
== aws ssm | k.sh
aws ssm put-parameter --name /app/db/password --type SecureString --value '⟪{Qpws}⟫'
== aws secretsmanager | k.sh
aws secretsmanager create-secret --name db --secret-string '{"username":"{Quser}","password":"⟪{Qpws}⟫"}'
== aws rds | k.sh
aws rds create-db-instance --db-instance-identifier {Qdb} --master-username {Quser} --master-user-password ⟪{Qpwsa}⟫ --engine mysql
== gcloud sql | k.sh
gcloud sql users set-password root --instance={Qdb} --password=⟪{Qpwsa}⟫
== az sql | k.sh
az sql server create -n {Qco} -g rg -l westeurope -u {Quser} -p '⟪{Qpws}⟫'
== vault kv put | k.sh
vault kv put secret/app db_password='⟪{Qpws}⟫' api_key=⟪{a32}⟫
== wp cli | k.sh
wp user create {Qname} {Qname}@{Qco}.io --role=administrator --user_pass='⟪{Qpws}⟫'
wp config create --dbname={Qdb} --dbuser={Quser} --dbpass=⟪{Qpwsa}⟫
== drush | k.sh
drush si --account-pass='⟪{Qpws}⟫' --db-url=mysql://{Quser}:⟪{Qpwu}⟫@localhost/{Qdb}
== grafana cli | k.sh
grafana-cli admin reset-admin-password '⟪{Qpws}⟫'
== gitlab rake | k.sh
GITLAB_ROOT_PASSWORD='⟪{Qpws}⟫' gitlab-rake gitlab:setup
== mosquitto passwd | k.sh
mosquitto_passwd -b /etc/mosquitto/passwd {Quser} ⟪{Qpwsa}⟫
== mail swaks | k.sh
swaks --to ops@{Qco}.io --server {Qhost}:587 --auth LOGIN --auth-user {Quser} --auth-password '⟪{Qpws}⟫'
== sendemail | k.sh
sendemail -f a@{Qco}.io -t b@{Qco}.io -s {Qhost}:587 -xu {Quser} -xp ⟪{Qpwsa}⟫ -u hi
== imapsync | k.sh
imapsync --host1 {Qhost} --user1 {Qname} --password1 '⟪{Qpws}⟫' --host2 {Qip} --user2 {Qname} --password2 '⟪{Qpws}⟫'
== youtube-dl | k.sh
yt-dlp -u {Qname}@{Qco}.io -p '⟪{Qpws}⟫' https://{Qco}.io/v/12
== svn co | k.sh
svn co --username {Quser} --password ⟪{Qpwsa}⟫ --non-interactive https://svn.{Qco}.local/trunk
== git clone | k.sh
git clone https://{Quser}:⟪{Qpwu}⟫@git.{Qco}.io/infra.git
== git remote set-url | k.sh
git remote set-url origin https://ci:⟪{f20}⟫@gitlab.{Qco}.io/a/b.git
== p4 login | k.sh
echo ⟪{Qpwsa}⟫ | p4 -p {Qhost}:1666 -u {Quser} login
== here-doc env | install.sh
cat <<EOF > /opt/app/.env
DB_USER={Quser}
DB_PASSWORD=⟪{Qpws}⟫
EOF
== here-doc cnf | install.sh
cat > ~/.my.cnf <<'EOF'
[client]
user=root
password=⟪{Qpws}⟫
EOF
== here-doc sql | install.sh
mysql -uroot <<SQL
CREATE USER '{Quser}'@'localhost' IDENTIFIED BY '⟪{Qpws}⟫';
SQL
== here-doc netrc | install.sh
cat >> ~/.netrc << EOF
machine git.{Qco}.io
login {Quser}
password ⟪{Qpwsa}⟫
EOF
== debconf | install.sh
echo "mysql-server mysql-server/root_password password ⟪{Qpwsa}⟫" | debconf-set-selections
== sed into config | install.sh
sed -i "s/^password=.*/password=⟪{Qpwsa}⟫/" /etc/app.ini
== shell lower | run.sh
password='⟪{Qpws}⟫'
sshpass -p "$password" ssh root@{Qip}
== shell default expansion | run.sh
DB_PASS="${DB_PASS:-⟪{Qpwsa}⟫}"
== shell readonly | run.sh
readonly API_SECRET="⟪{a32}⟫"
== shell local | run.sh
  local token=⟪{h40}⟫
== shell array | run.sh
AUTH=(--user {Quser} --password '⟪{Qpws}⟫')
== zsh history | .zsh_history
: 1612345678:0;mysql -h {Qip} -u root -p⟪{Qpwsa}⟫ {Qdb}
== bash history echo | .bash_history
ls -la
echo "⟪{Qpws}⟫" | sudo -S reboot
== crontab | crontab
0 3 * * * {Quser} PGPASSWORD='⟪{Qpws}⟫' pg_dump -h {Qip} -U {Quser} {Qdb} > /b/d.sql
== makefile | Makefile
DB_PASS := ⟪{Qpwsa}⟫
deploy:
	mysql -u root -p$(DB_PASS) < schema.sql
'''

SOURCES = [("command lines and scripts", COMMANDS, 2)]
