package org.stet.deployment.speed;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.VirtualMachine;
import java.io.Closeable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** A Java program beside this one, which counts what it uses itself. */
final class JavaProgram implements Spender, Closeable {

    private final JMXConnector connector;
    private final OperatingSystemMXBean system;
    private final ThreadMXBean threads;

    JavaProgram(long process) throws Exception {
        VirtualMachine machine = VirtualMachine.attach(Long.toString(process));
        connector = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
        machine.detach();
        MBeanServerConnection beans = connector.getMBeanServerConnection();
        system = ManagementFactory.newPlatformMXBeanProxy(
                beans, ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME, OperatingSystemMXBean.class);
        threads = ManagementFactory.newPlatformMXBeanProxy(
                beans, ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
    }

    /** A thread that has ended takes what it allocated with it; those that answer live on. */
    @Override
    public Spent spent() {
        long[] allocated = threads.getThreadAllocatedBytes(threads.getAllThreadIds());
        return new Spent(
                system.getProcessCpuTime(),
                Arrays.stream(allocated).filter(bytes -> bytes > 0).sum());
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
