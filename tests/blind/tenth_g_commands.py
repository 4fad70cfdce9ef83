"""Passwords on command lines, in shell histories and scripts, one example a row."""

TEXT = r'''
%%% database clients
.bash_history | mysql -u root -p«passp» inventory < dump.sql
a.sh | mysqldump --user=backup --password='«pass»' --all-databases > all.sql
b.sh | mysqladmin -uroot -p'«pass»' shutdown
c.sh | MYSQL_PWD=«passp» mysql -h db1 crm
d.sh | PGPASSWORD=«passp» pg_dump -h pg1 -U orders orders | gzip > o.gz
e.sh | sqlcmd -S sql1 -U sa -P '«pass»' -Q 'select @@version'
f.sh | bcp crm.dbo.Accounts out a.csv -c -S sql1 -U rpt -P«passp»
g.sh | sqlplus hr/«passp»@//ora1:1521/XE @run.sql
h.sh | expdp system/«passp»@orcl schemas=hr dumpfile=hr.dmp
i.sh | mongo --host m1 -u root -p «passp» --authenticationDatabase admin
j.sh | mongodump --uri="mongodb://bk:«passp»@m1/crm" --out /var/dump
k.sh | redis-cli -h cache1 -a «passp» flushall
l.sh | cqlsh -u cassandra -p '«pass»' c1
m.sh | clickhouse-client --host ch1 --user etl --password «passp» -q 'show tables'
n.sh | influx -username tg -password '«pass»' -execute 'show databases'
o.sh | cypher-shell -u neo4j -p «passp» "MATCH (n) RETURN count(n)"
p.sh | isql-fb -user SYSDBA -password «passp» emp.fdb
q.sh | db2 connect to sample user db2inst1 using «passp»
r.sh | snowsql -a xy12345 -u etl -o password=«passp»
s.sh | innobackupex --user=bk --password=«passp» /backups
t.sh | sqoop import --connect jdbc:mysql://db1/crm --username sq --password «passp» --table a
u.sh | liquibase --url=jdbc:postgresql://pg1/crm --username=lb --password=«passp» update
v.sh | flyway -user=fw -password=«passp» migrate
w.sh | psql "host=pg1 user=rw password=«passp» dbname=crm" -c '\dt'
x.sh | pg_basebackup -d 'postgresql://rep:«passp»@pg1' -D data
y.sh | ldapsearch -x -D cn=admin,dc=corp -w «passp» -b dc=corp
z.sh | ldapadd -H ldap://l1 -D "cn=root" -w '«pass»' -f new.ldif
aa.sh | ldappasswd -s «passp» -W -D cn=admin,dc=corp uid=tom,dc=corp
ab.sh | rabbitmqctl add_user orders «passp»
ac.sh | rabbitmqctl change_password guest '«pass»'
ad.sh | kafka-configs.sh --alter --add-config 'SCRAM-SHA-512=[password=«passp»]' --entity-type users --entity-name etl
ae.sh | mosquitto_pub -h mq -u node -P «passp» -t a -m 1
af.sh | mosquitto_passwd -b /etc/mosquitto/pw node «passp»
%%% http clients
curl1.sh | curl -u ops:«passp» https://api.harbourlane.io/health
curl2.sh | curl --user "svc:«pass»" -T a.zip ftp://files.corp.lan/
curl3.sh | curl -s -XPUT es1:9200/_security/user/elastic/_password -H 'Content-Type: application/json' -d '{"password":"«pass»"}'
curl4.sh | curl -d "grant_type=password&username=tom&password=«passp»" https://sso.corp.lan/token
curl5.sh | curl -x http://tom:«passp»@proxy:3128 https://harbourlane.io
curl6.sh | curl --proxy-user tom:«passp» -x proxy:3128 http://x/
curl7.sh | curl -H 'Authorization: Basic «basic;ops:[passp]»' https://registry.corp.lan/v2/_catalog
curl8.sh | curl -H "X-Api-Key: «alnum;32»" https://api.harbourlane.io/v1/rows
curl9.sh | curl -H 'Authorization: Bearer «alnum;40»' https://api.harbourlane.io/me
curl10.sh | curl --cookie "session=«b64url;32»" https://app.corp.lan/export
curl11.sh | curl -uadmin:«passp» -F file=@x.zip http://nexus.corp.lan/upload
curl12.sh | curl --cert client.pem --pass «passp» https://mtls.corp.lan
curl13.sh | curl -E client.p12:«passp» --cert-type P12 https://mtls.corp.lan
curl14.sh | curl 'https://shop.corp.lan/admin/login' --data-raw 'csrf=&login=admin&pwd=«passp»'
wget1.sh | wget --user=tom --password='«pass»' https://files.harbourlane.io/x.iso
wget2.sh | wget --http-user=tom --http-passwd=«passp» http://old.corp.lan/
http1.sh | http -a ops:«passp» GET api.corp.lan/users
http2.sh | http POST api.corp.lan/login user=tom password=«passp»
aria.sh | aria2c --http-user=tom --http-passwd=«passp» https://files/x
aria2.sh | aria2c --enable-rpc --rpc-secret=«passp»
lftp.sh | lftp -u web017,«passp» -e 'mirror -R dist /www; bye' ftp.harbourlane.io
ncftp.sh | ncftpput -u web -p «passp» ftp.corp.lan / a.tgz
smb.sh | smbclient //nas/share -U tom%«passp»
smb2.sh | mount -t cifs //nas/share /mnt -o user=tom,pass=«passp»
smb3.sh | rpcclient -U 'CORP\tom%«pass»' dc1
svn.sh | svn co --username ci --password «passp» https://svn.corp.lan/trunk
p4.sh | p4 -u build -P «passp» sync
hg.sh | hg clone https://tom:«passp»@hg.corp.lan/x
wsk.sh | websocat -H='Authorization: Basic «basic;ws:[passp]»' wss://ws.corp.lan
ab2.sh | ab -n 100 -A ops:«passp» http://web1/
rclone.sh | rclone config create nas webdav url=https://dav user=tom pass=«passp»
rclone2.sh | rclone obscure «passp»
restic.sh | RESTIC_PASSWORD='«pass»' restic -r /srv/b snapshots
borg.sh | export BORG_PASSPHRASE='«pass»'
duplicity.sh | PASSPHRASE=«passp» duplicity /home ftp://tom@nas/b
yt.sh | yt-dlp -u tom@harbourlane.io -p '«pass»' https://video/x
%%% remote shells
ssh1.sh | sshpass -p '«pass»' ssh root@10.0.0.9 uptime
ssh2.sh | sshpass -p«passp» scp a.tgz web@web1:/tmp
ssh3.sh | SSHPASS=«passp» sshpass -e rsync -a ./ web@web1:/www
plink.sh | pscp -pw «passp» build.zip deploy@10.0.0.4:/srv
keygen.sh | ssh-keygen -t ed25519 -N '«pass»' -f id_deploy
keygen2.sh | ssh-keygen -p -P «passp» -N '' -f id_rsa
winrm.py | winrm.Session('srv1', auth=('CORP\\adm', '«pass»'))
evil.sh | evil-winrm -i 10.0.0.8 -u administrator -p '«pass»'
imp.sh | psexec.py CORP/adm:'«pass»'@10.0.0.8
imp2.sh | secretsdump.py -hashes :«h32» CORP/adm@dc1
cme.sh | crackmapexec smb 10.0.0.0/24 -u adm -p «passp»
rdp.sh | xfreerdp /v:srv4 /u:tom /p:«passp» /cert-ignore
rdp2.sh | rdesktop -u tom -p '«pass»' srv4
rdp3.bat | cmdkey /generic:TERMSRV/srv4 /user:CORP\tom /pass:«passp»
ipmi.sh | ipmitool -I lanplus -H bmc4 -U ADMIN -P «passp» power cycle
racadm.sh | racadm -r idrac4 -u root -p «passp» getsysinfo
vsphere.sh | govc about -u 'https://adm:«passp»@vc1/sdk'
vs2.ps1 | Connect-VIServer -Server vc1 -User adm@vsphere.local -Password '«pass»'
wmic.bat | wmic /node:srv3 /user:CORP\adm /password:«passp» process list
runas.bat | echo «passp» | runas /user:CORP\adm cmd
net.bat | net user tom «passp» /domain
netuse.bat | net use \\srv\ipc$ /user:CORP\adm "«pass»"
dsmod.bat | dsmod user "CN=Tom,DC=corp" -pwd «passp» -mustchpwd no
us.sh | useradd -m -p '«sha512c»' tom
us2.sh | usermod -p "$(openssl passwd -6 '«pass»')" tom
us3.sh | echo "root:«passp»" | chpasswd
us4.sh | (echo «passp»; echo «=») | smbpasswd -s -a tom
us5.sh | samba-tool user create tom '«pass»' --mail-address=t@corp.lan
us6.sh | dscl . -passwd /Users/tom «passp»
us7.sh | sysadminctl -addUser tom -password '«pass»'
us8.sh | pw usermod tom -h 0 <<< '«pass»'
us9.sh | kinit tom@CORP.LAN <<< "«pass»"
us10.sh | kadmin.local -q "addprinc -pw «passp» svc/web"
nm.sh | nmcli dev wifi connect Attic password '«pass»'
wp.sh | wpa_passphrase Attic «passp» >> wpa.conf
mac.sh | networksetup -setairportnetwork en0 Attic «passp»
iw.sh | iwctl --passphrase «passp» station wlan0 connect Attic
netsh.bat | netsh wlan set hostednetwork mode=allow ssid=hl key=«passp»
sec.sh | security add-generic-password -a tom -s vpn -w '«pass»'
sec2.sh | security unlock-keychain -p «passp» build.keychain
vpn.sh | echo '«pass»' | openconnect --passwd-on-stdin -u tom vpn.harbourlane.io
vpn2.sh | forticlientsslvpn_cli --server vpn:443 --vpnuser tom --password «passp»
'''
