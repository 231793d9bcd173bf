package org.meetingdossier.account.web.gate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClientAddressTests {

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 192.0.2.7", "2001:db8:1:2:3:4:5:6, 20010db800010002::/64",
			"2001:db8:1:2::, 20010db800010002::/64", "::ffff:192.0.2.7, 192.0.2.7",
			"fe80::1%eth0, fe80000000000000::/64", "not:an:address, not:an:address" })
	void countsAnIpv6NetworkAsOne(String address, String counted) {
		assertThat(ClientAddress.of(address).value()).isEqualTo(counted);
	}

}
