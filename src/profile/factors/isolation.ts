import { choiceFactor } from '../factor.ts';

export const isolation = choiceFactor({
  id: 'isolation',
  name: 'Isolation',
  question: 'Do rules require your own hardened system, host agents or dedicated hosts?',
  why: 'Such rules often need machines that you control.',
  precedence: ['own_os_agents', 'dedicated_host', 'offload_patching', 'standard'],
  choices: {
    standard: {
      label: 'No special rules',
      says: 'no special isolation rules',
      hears: ['no special|specific|particular|real|strict compliance|regulation|regulations|isolation|security|rules|regulatory|audit', 'no compliance|regulatory|regulation|isolation|isolations|audit', 'not regulated', 'standard isolation|security|tenancy', 'shared tenancy is|hardware fine|ok|okay', 'nothing regulated|sensitive', 'internal data only', 'no rules'],
      whenAsked: ['no|nope|none|nothing|standard|nah|neither|normal|usual|shared', 'not really|that|special'],
    },
    offload_patching: {
      label: 'Rather: the provider should patch',
      says: 'the provider should patch',
      hears: ['provider|aws|azure|google|cloud|they|them|someone|vendor patches|patch|patching|handles|handle|does|do|should|to', 'do not|never|no want|like|time|one|wanna to? patch|patching|maintain|os', 'sick|tired|fed|hate|done of|up|with|patching patching|with|maintaining|os', 'hate patching', 'no patching', 'not|stop patch|patching servers|os|anything|machines|boxes|vms|ourselves', 'offload|outsource patching|security|maintenance', 'managed patching|updates|security', 'patched for us', 'without patching'],
      whenAsked: ['provider|patch|patching|managed|offload|them'],
    },
    own_os_agents: {
      label: 'Yes: our own agents or hardened system',
      says: 'own agents or a hardened system',
      hears: ['host|security|edr|antivirus|monitoring|mandated|mandatory|compliance|endpoint agent|agents', 'crowdstrike|qualys|falcon|tanium|carbonblack|sentinelone|tripwire|wazuh|nessus', 'hardened image|images|os|ami|linux|machine|system|base|golden', 'golden image|images|ami', 'cis benchmark|hardened|hardening|level', 'agent|agents on every|each|all|the host|hosts|machine|box|server|node', 'stig', 'our own|mandated hardened', 'antivirus', 'edr', 'selinux policy|policies|enforcing', 'install|run|need our|their|security agent|agents', 'fips kernel|mode'],
      whenAsked: ['agent|agents|hardened|own|both|image'],
    },
    dedicated_host: {
      label: 'Yes: dedicated hosts',
      says: 'dedicated hosts',
      hears: ['dedicated host|hosts|hardware|machine|machines|server|servers|tenancy|instance|instances|boxes|metal|tenant', 'single tenant|tenancy', 'no shared|multi tenancy|hardware|hosts|host|tenant|infrastructure|infra', 'not|never|cannot|must not share|shared|sharing hardware|host|hosts|a|with|machines', 'own physical', 'physically separate|separated|isolated', 'isolated hardware|hosts|tenancy', 'byol per|licences|licenses socket', 'per socket|core license|licence|licensing'],
      whenAsked: ['dedicated|single|physical|separate|host|hosts'],
    },
  },
});
