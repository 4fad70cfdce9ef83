"""Files of a home folder for the tree."""

FILES = r'''
=== home | home/.netrc
machine git.veldhaus.net login jana password «gps»
machine api.heroku.com
  login jana@veldhaus.net
  password «uuid»
=== home | home/.pgpass
db1.veldhaus.net:5432:*:jana:«gps»
localhost:5432:test:test:«gps»
=== home | home/.aws/credentials
[default]
aws_access_key_id = ‹u20›
aws_secret_access_key = «B40»

[old]
aws_access_key_id = ‹u20›
aws_secret_access_key = «B40»
=== home | home/.kube/config
apiVersion: v1
kind: Config
clusters:
- cluster: {server: "https://10.0.0.2:6443", certificate-authority-data: ‹b64;240›}
  name: lab
users:
- name: jana
  user:
    token: «jwt;RS256»
- name: old
  user: {username: admin, password: «gps»}
=== home | home/.docker/config.json
{"auths": {"registry.veldhaus.net": {"auth": "«b64of;jana:[gp]»"}, "images.veldhaus.net": {"auth": "«b64of;jana:[github;ghp_]»"}}}
=== home | home/.npmrc
//npm.veldhaus.net/:_authToken=«crc;npm_;30»
email=jana@veldhaus.net
=== home | home/.bash_history
ls -la
mysql -u root -p«gps» shop
export GITHUB_TOKEN=«github;ghp_»
curl -u jana:«gps» https://jenkins.veldhaus.net/api/json
sshpass -p '«gp»' ssh root@10.0.0.9
exit
=== home | home/.ssh/id_ed25519
«pemopenssh»
=== server | etc/shadow
root:«$6${crypt;16}${crypt;86}»:19700:0:99999:7:::
daemon:*:19700:0:99999:7:::
jana:«$y$j9T${crypt;22}${crypt;43}»:19700:0:99999:7:::
=== server | etc/wireguard/wg0.conf
[Interface]
PrivateKey = «wg»
Address = 10.7.0.2/24

[Peer]
PublicKey = ‹b64;32›
PresharedKey = «b64;32»
Endpoint = vpn.veldhaus.net:51820
=== server | etc/grafana/grafana.ini
[security]
admin_user = admin
admin_password = «gp»
secret_key = «a20»
[database]
url = mysql://grafana:«gpu»@10.0.0.5:3306/grafana
'''
