"""Infrastructure as code and clusters."""

TEXT = r'''
=== terraform cloud token | .terraformrc
credentials "app.terraform.io" {
  token = "«{a14}.atlasv1.{a67}»"
}
=== terraform cloud token | .github/workflows/tf.yml
      - uses: hashicorp/setup-terraform@v3
        with:
          cli_config_credentials_token: «{a14}.atlasv1.{a67}»
=== pulumi token | ci.sh
export PULUMI_ACCESS_TOKEN=«pul-{h40}»
pulumi up --yes --stack acme/prod
=== spacelift key | spacelift.tf
provider "spacelift" {
  api_key_endpoint = "https://acme.app.spacelift.io"
  api_key_id       = "«~01{u24}»"
  api_key_secret   = "«{h64}»"
}
=== env0 key | env0.tf
provider "env0" {
  api_key    = "«+{n16}»"
  api_secret = "«{b32}»"
}
=== scalr token | scalr.tf
provider "scalr" {
  hostname = "acme.scalr.io"
  token    = "«{jwt}»"
}
=== infracost key | infracost.yml
  infracost:
    runs-on: ubuntu-latest
    env:
      INFRACOST_API_KEY: «ico-{a32}»
=== morpheus token | morph.sh
curl -H "Authorization: BEARER «{uuid}»" https://morpheus.acme.lan/api/instances
=== rancher token | rancher.sh
rancher login https://rancher.acme.io --token «token-{n5}:{n54}»
=== rancher token | kubeconfig.yaml
users:
- name: "prod"
  user:
    token: "«kubeconfig-u-{n10}:{n54}»"
=== portainer token | redeploy.sh
http POST https://portainer.acme.io/api/stacks/4/git/redeploy 'X-API-Key:«ptr_{b64;32}»'
=== kubernetes bootstrap token | join.sh
kubeadm join 10.0.4.10:6443 --token «{n6}.{n16}» --discovery-token-ca-cert-hash sha256:«~{h64}»
=== kubernetes service account | kube.py
configuration.host = "https://10.0.4.10:6443"
configuration.api_key["authorization"] = "«{jwt;RS256;kubernetes/serviceaccount}»"
=== k3s token | install.sh
curl -sfL https://get.k3s.io | K3S_URL=https://10.0.4.10:6443 K3S_TOKEN=«K10{h64}::server:{h32}» sh -
=== openshift token | oc.sh
oc login --token=«sha256~{b43}» --server=https://api.ocp.acme.lan:6443
=== docker swarm token | worker-init.sh
docker swarm join --token «{swarm}» 10.0.9.11:2377
=== nomad token | nomad.env
NOMAD_ADDR=https://nomad.acme.lan:4646
NOMAD_TOKEN=«{uuid}»
=== consul token | consul.hcl
acl {
  enabled = true
  tokens {
    agent = "«{uuid}»"
  }
}
encrypt = "«+{b64;32}»"
=== packer hcp | hcp.env
HCP_CLIENT_ID=«~{a32}»
HCP_CLIENT_SECRET=«{b64}»
=== ansible tower token | tower_cli.cfg
[general]
host = https://tower.acme.lan
oauth_token = «{a30}»
=== ansible galaxy token | release.sh
ansible-galaxy collection publish acme-base-1.4.0.tar.gz --token «{h40}»
=== ansible galaxy token | ansible.cfg
[galaxy_server.release_galaxy]
url=https://galaxy.ansible.com/
token=«{h40}»
'''
