import { BlockList, isIP } from 'node:net';

/** Blocks that are not part of the public internet: the special-purpose registries of the IANA (RFC 6890). */
const special = new BlockList();
for (const [network, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4],
] as const) {
	special.addSubnet(network, prefix, 'ipv4');
}

/** The only block from which public IPv6 addresses are given out (RFC 4291), less what is carved out of it. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
for (const [network, prefix] of [
	['2001::', 23],
	['2001:db8::', 32],
	// 6to4: carries any IPv4 address inside, private ones too.
	['2002::', 16],
	['3fff::', 20],
] as const) {
	special.addSubnet(network, prefix, 'ipv6');
}

/** True for an IP address that belongs to the public internet. */
export function isPublicIp(address: string): boolean {
	switch (isIP(address)) {
		case 4:
			return !special.check(address, 'ipv4');
		case 6:
			return globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6');
		default:
			return false;
	}
}

/** Names that no public server can have: RFC 2606, 6761, 6762, 7686, 8375, 9476 and ICANN's `internal`. */
const reservedNames = /(?:^|\.)(?:localhost|local|internal|test|example|invalid|onion|alt|lan|home\.arpa)$/;

/** An address that may be asked: http or https, without a name and password, and of a host that can be public. */
export function mayBeAsked(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, username, password } = new URL(address);
	if ((protocol !== 'https:' && protocol !== 'http:') || username !== '' || password !== '') return false;
	const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
	return isIP(host) === 0 ? host.includes('.') && !reservedNames.test(host) : isPublicIp(host);
}
