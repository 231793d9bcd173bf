package org.meetingdossier.platform.work;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import org.jobrunr.storage.StorageProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * Lets a test look for work more often than the five seconds that JobRunr allows.
 */
@TestConfiguration(proxyBeanMethods = false)
public class QuickPolls implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof StorageProvider storage) ? allowing(storage) : bean;
	}

	private static StorageProvider allowing(StorageProvider storage) {
		return (StorageProvider) Proxy.newProxyInstance(QuickPolls.class.getClassLoader(),
				new Class<?>[] { StorageProvider.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("validatePollInterval")) {
						return null;
					}
					try {
						return method.invoke(storage, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
	}

}
