import java.nio.file.Path;

import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;

/**
 * The yardstick: Tomcat as it comes, serving files and nothing else, with those that are
 * compressed beside them.
 */
class StaticTomcat {

	public static void main(String[] arguments) throws Exception {
		Path files = Path.of(arguments[0]).toAbsolutePath();
		Tomcat tomcat = new Tomcat();
		tomcat.setBaseDir(files.resolveSibling("tomcat").toString());
		tomcat.setHostname("127.0.0.1");
		tomcat.setPort(Integer.parseInt(arguments[1]));
		tomcat.getConnector().setProperty("address", "127.0.0.1");
		tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
		tomcat.getConnector().setProperty("maxThreads", "100");
		Context context = tomcat.addContext("", files.toString());
		Wrapper servlet = Tomcat.addServlet(context, "files", "org.apache.catalina.servlets.DefaultServlet");
		servlet.addInitParameter("precompressed", "true");
		context.addServletMappingDecoded("/", "files");
		context.addMimeMapping("html", "text/html");
		tomcat.start();
		tomcat.getServer().await();
	}

}
