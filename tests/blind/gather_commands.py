"""Commands with a secret."""

COMMANDS = r'''
=== mysql-p | restore.sh
mysql -h ‹host› -u ‹user› -p«gps» ‹db› < dump.sql
=== mysql-password | Makefile
db-shell:
	mysql --host=‹host› --user=‹user› --password=«gps» ‹db›
=== mysqladmin | setup.txt
mysqladmin -u root password '«gp»'
=== mongo-cli | notes.md
    mongosh "mongodb://‹host›:27017/‹db›" --username ‹user› --password '«gp»' --authenticationDatabase admin
=== mongodump | backup.sh
mongodump -h ‹host› -u ‹user› -p «gps» -d ‹db› -o /backup
=== redis-cli-a | flush.sh
redis-cli -h ‹host› -a «gps» FLUSHDB
=== docker-login | release.sh
docker login registry.‹co›.com -u ‹user› -p «gps»
=== docker-login-stdin | publish.sh
echo "«dckr_pat_{b27}»" | docker login --username ‹user› --password-stdin
=== helm-login | helm.sh
helm repo add ‹co› https://charts.‹co›.com --username ‹user› --password '«gp»'
=== az-login | deploy.yml
    - script: az login --service-principal -u ‹uuid› -p «{a3}8Q~{a34}» --tenant ‹uuid›
=== oc-login | oc.sh
oc login https://api.ocp.‹co›.com:6443 --token=«sha256~{b43}»
=== kubectl-set | kube.sh
kubectl config set-credentials ‹user› --username=‹user› --password=«gps»
=== kubectl-docker | pull.sh
kubectl create secret docker-registry regcred --docker-server=registry.‹co›.com --docker-username=‹user› --docker-password='«gp»' --docker-email=‹mail›
=== vault-login | vault.sh
vault login -method=userpass username=‹login› password='«gp»'
=== vault-kv-put | vault.md
    vault kv put secret/‹db› username=‹user› password=«gps»
=== aws-configure | provision.sh
aws configure set aws_secret_access_key «B40»
=== aws-secretsmanager | create.sh
aws secretsmanager create-secret --name prod/‹db› --secret-string '{"username":"‹user›","password":"«gp»"}'
=== aws-rds | rds.sh
aws rds modify-db-instance --db-instance-identifier ‹db› --master-user-password «gps» --apply-immediately
=== gcloud-sql | gcp.sh
gcloud sql users set-password ‹user› --instance=‹db› --password=«gps»
=== az-sql | az.sh
az sql server create -n ‹db› -g rg -l westeurope --admin-user dba --admin-password '«gp»'
=== openssl-pass | enc.sh
openssl enc -aes-256-cbc -salt -in data.tar -out data.enc -pass pass:«gps»
=== openssl-p12 | p12.sh
openssl pkcs12 -export -in cert.pem -inkey key.pem -out site.p12 -passout pass:«gps»
=== openssl-k | arch.sh
tar cz data | openssl enc -e -aes256 -k «gps» -out data.tgz.enc
=== keytool | keys.sh
keytool -genkey -alias ‹co› -keystore release.jks -storepass «gps» -keypass «=» -dname "CN=‹co›"
=== jarsigner | sign.bat
jarsigner -keystore my.keystore -storepass «gps» app.apk ‹co›
=== apksigner | sign.sh
apksigner sign --ks release.jks --ks-pass pass:«gps» --out app.apk app-unsigned.apk
=== signtool | sign.cmd
signtool sign /f cert.pfx /p «gps» /t http://timestamp.digicert.com setup.exe
=== security-unlock | build.sh
security unlock-keychain -p "«gp»" ~/Library/Keychains/login.keychain
=== gpg-passphrase | sign.sh
gpg --batch --yes --passphrase '«gp»' --detach-sign release.tar.gz
=== zip-P | pack.sh
zip -r -P «gps» kunden.zip export/
=== 7z-p | pack.cmd
7z a -p«gps» -mhe=on archiv.7z C:\daten
=== unrar | unpack.sh
unrar x -p«gps» part1.rar
=== curl-u | check.sh
curl -u ‹user›:«gps» https://api.‹co›.com/v1/status
=== curl-user-quoted | check.md
    curl --user '‹user›:«gp»' -T build.zip https://nexus.‹co›.com/repository/raw/
=== curl-digest | cam.sh
curl --digest -u "admin:«gp»" "http://‹ip›/cgi-bin/snapshot.cgi"
=== curl-data-form | login.sh
curl -c jar.txt -d "username=‹login›&password=«gpu»&submit=1" https://www.‹co›.com/login
=== curl-grant | token.sh
curl -s -X POST https://sso.‹co›.com/realms/main/protocol/openid-connect/token -d grant_type=client_credentials -d client_id=‹db› -d client_secret=«a32»
=== curl-json | login.http.sh
curl https://api.‹co›.com/auth -H 'Content-Type: application/json' -d '{"email":"‹mail›","password":"«gp»"}'
=== curl-cookie | dl.sh
curl -b "sessionid=«n32»; csrftoken=‹a32›" https://www.‹co›.com/export.csv
=== wget-password | mirror.sh
wget -m --user=‹user› --password='«gp»' https://files.‹co›.com/
=== lftp | push.sh
lftp -u ‹user›,«gps» -e "mirror -R dist /www; quit" ftp.‹co›.com
=== ncftp | push2.sh
ncftpput -R -u ‹user› -p «gps» ftp.‹co›.com / ./public
=== ftp-heredoc | upload.sh
ftp -n ‹host› <<END
quote USER ‹user›
quote PASS «gps»
binary
put export.csv
quit
END
=== smbclient | get.sh
smbclient //‹ip›/share -U ‹user›%«gps» -c "get report.xls"
=== rpcclient | enum.sh
rpcclient -U "CORP\\‹user›%«gps»" ‹ip›
=== xfreerdp | rdp.sh
xfreerdp /v:‹ip› /u:‹user› /p:'«gp»' /cert-ignore
=== psexec | run.bat
psexec \\‹ip› -u CORP\‹user› -p «gps» cmd /c ipconfig
=== schtasks | task.bat
schtasks /create /tn sync /tr c:\sync.bat /sc daily /ru CORP\‹user› /rp «gps»
=== net-user | init.bat
net user ‹login› «gps» /add
=== sqlcmd | run.cmd
sqlcmd -S ‹host› -U sa -P "«gp»" -i init.sql
=== bcp | out.bat
bcp ‹db›.dbo.t out t.csv -c -S ‹host› -U sa -P «gps»
=== docker-mssql | run.sh
docker run -e "ACCEPT_EULA=Y" -e "MSSQL_SA_PASSWORD=«gp»" -p 1433:1433 -d mssql/server:2022-latest
=== docker-mysql | run2.sh
docker run --name db -e MYSQL_ROOT_PASSWORD=«gps» -d mysql:8
=== htpasswd-b | web.sh
htpasswd -b -c /etc/nginx/.htpasswd ‹login› «gps»
=== ansible-extra | play.sh
ansible-playbook -i hosts site.yml -e "ansible_user=‹user› ansible_password=«gps»"
=== inventory | inventory/hosts.ini
[web]
‹ip› ansible_user=‹user› ansible_ssh_pass=«gps» ansible_become_pass=«gps»
=== nmcli | wifi.sh
nmcli dev wifi connect "‹co›-Gast" password "«gp»"
=== wpa-passphrase | wifi2.sh
wpa_passphrase ‹co› «gps» >> /etc/wpa_supplicant.conf
=== cryptsetup | luks.sh
echo -n "«gp»" | cryptsetup luksOpen /dev/sdb1 data -
=== restic | backup.sh
export RESTIC_REPOSITORY=/mnt/nas/restic
export RESTIC_PASSWORD='«gp»'
restic backup /home --exclude-caches
=== borg | borg.sh
BORG_PASSPHRASE="«phrase;-;4»" borg create /mnt/repo::{now} /srv
=== rabbitmqctl | mq.sh
rabbitmqctl add_user ‹user› «gps»
=== createuser-psql | init.sh
psql -c "CREATE ROLE ‹user› LOGIN PASSWORD '«gp»'"
=== mosquitto | mq.sh
mosquitto_pub -h ‹ip› -u ‹user› -P «gps» -t home/door -m open
=== ngrok | tunnel.sh
ngrok config add-authtoken «2{a26}_{a20}»
=== tailscale | up.sh
tailscale up --authkey «tskey-auth-{a13}CNTRL-{a32}» --ssh
=== gitlab-runner | reg.sh
gitlab-runner register --non-interactive --url https://gitlab.com --token «glrt-{f20}» --executor docker
=== buildkite-agent | start.sh
buildkite-agent start --token «h50» --tags queue=linux
=== npm-set | auth.sh
npm config set //npm.‹co›.com/:_authToken=«uuid»
=== twine | release.sh
twine upload -u __token__ -p «pypi» dist/*
=== dotnet-push | push.sh
dotnet nuget push *.nupkg -k «nuget» -s https://nuget.‹co›.com/v3/index.json
=== gem-push | rel.sh
gem push ‹co›-1.2.gem --key=ci --otp=‹d6› --host https://‹a20›@fury.‹co›.com # key: «rubygems_{h48}»
=== sonar-scanner | scan.sh
sonar-scanner -Dsonar.projectKey=‹db› -Dsonar.host.url=https://sonar.‹co›.com -Dsonar.login=«h40»
=== mvn-deploy | rel.sh
mvn deploy -Dusername=‹user› -Dpassword='«gp»' -DskipTests
=== snowsql | load.sh
SNOWSQL_PWD='«gp»' snowsql -a xy12345 -u ‹user› -q "select 1"
=== influx-cli | q.sh
influx -host ‹host› -username ‹user› -password '«gp»' -database telegraf
=== openvpn-auth | vpn.sh
printf '%s\n%s\n' ‹login› '«gp»' > /etc/openvpn/auth.txt
=== ipmitool | power.sh
ipmitool -I lanplus -H ‹ip› -U ADMIN -P «gps» chassis power status
=== snmpwalk-v3 | snmp.sh
snmpwalk -v3 -l authPriv -u ‹user› -a SHA -A "«gp»" -x AES -X "«gp»" ‹ip› system
=== govc | vc.sh
export GOVC_URL=https://vcenter.‹co›.com/sdk GOVC_USERNAME=‹login›@vsphere.local GOVC_PASSWORD='«gp»'
=== history | .bash_history
cd /srv/‹db›
git pull
mysql -u root -p«gps»
systemctl restart php8.1-fpm
exit
=== zsh-history | .zsh_history
: 1689‹d6›:0;export OPENAI_API_KEY=«sk-{a20}T3BlbkFJ{a20}»
: 1689‹d6›:0;python main.py
'''
